// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Observation by period, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Observation_period_id IF NOT EXISTS
FOR (node:Observation) ON (node.period, node.id);
