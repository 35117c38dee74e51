// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Observation by kind, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Observation_kind_id IF NOT EXISTS
FOR (node:Observation) ON (node.kind, node.id);
