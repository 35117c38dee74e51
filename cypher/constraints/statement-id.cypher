// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Statement an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Statement_id IF NOT EXISTS
FOR (node:Statement) REQUIRE node.id IS UNIQUE;
