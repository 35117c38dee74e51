// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Region an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Region_id IF NOT EXISTS
FOR (node:Region) REQUIRE node.id IS UNIQUE;
