// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Investment an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Investment_id IF NOT EXISTS
FOR (node:Investment) REQUIRE node.id IS UNIQUE;
