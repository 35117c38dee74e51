// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Document an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Document_id IF NOT EXISTS
FOR (node:Document) REQUIRE node.id IS UNIQUE;
