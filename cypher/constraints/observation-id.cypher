// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Observation an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Observation_id IF NOT EXISTS
FOR (node:Observation) REQUIRE node.id IS UNIQUE;
