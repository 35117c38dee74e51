// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Observation by value, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Observation_value_id IF NOT EXISTS
FOR (node:Observation) ON (node.value, node.id);
