// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Observation by the days that period covers.
// Parameters: none
// Columns: none

CREATE INDEX Observation_periodFrom_id IF NOT EXISTS
FOR (node:Observation) ON (node.periodFrom, node.id);
