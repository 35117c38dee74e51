// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Milestone by the days that period covers.
// Parameters: none
// Columns: none

CREATE INDEX Milestone_periodFrom_id IF NOT EXISTS
FOR (node:Milestone) ON (node.periodFrom, node.id);
