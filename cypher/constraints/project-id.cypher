// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Project an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Project_id IF NOT EXISTS
FOR (node:Project) REQUIRE node.id IS UNIQUE;
