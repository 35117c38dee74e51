// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Enterprise an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Enterprise_id IF NOT EXISTS
FOR (node:Enterprise) REQUIRE node.id IS UNIQUE;
