// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Section an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Section_id IF NOT EXISTS
FOR (node:Section) REQUIRE node.id IS UNIQUE;
