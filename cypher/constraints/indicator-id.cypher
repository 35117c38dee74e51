// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Indicator an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Indicator_id IF NOT EXISTS
FOR (node:Indicator) REQUIRE node.id IS UNIQUE;
