// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Milestone by period, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Milestone_period_id IF NOT EXISTS
FOR (node:Milestone) ON (node.period, node.id);
