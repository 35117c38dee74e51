// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Conflict an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Conflict_id IF NOT EXISTS
FOR (node:Conflict) REQUIRE node.id IS UNIQUE;
