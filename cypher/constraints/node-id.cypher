// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One node an identifier, whatever it is; the loader finds both ends of a relationship by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Node_id IF NOT EXISTS
FOR (node:Node) REQUIRE node.id IS UNIQUE;
