// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Milestone by status, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Milestone_status_id IF NOT EXISTS
FOR (node:Milestone) ON (node.status, node.id);
