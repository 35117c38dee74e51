// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Policy an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Policy_id IF NOT EXISTS
FOR (node:Policy) REQUIRE node.id IS UNIQUE;
