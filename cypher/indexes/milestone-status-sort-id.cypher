// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Milestone in order of status, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Milestone_statusSort_id IF NOT EXISTS
FOR (node:Milestone) ON (node.statusSort, node.id);
