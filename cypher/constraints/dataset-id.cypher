// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Dataset an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Dataset_id IF NOT EXISTS
FOR (node:Dataset) REQUIRE node.id IS UNIQUE;
