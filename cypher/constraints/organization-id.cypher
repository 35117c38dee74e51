// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Organization an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Organization_id IF NOT EXISTS
FOR (node:Organization) REQUIRE node.id IS UNIQUE;
