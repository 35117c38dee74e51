// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Milestone by kind, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Milestone_kind_id IF NOT EXISTS
FOR (node:Milestone) ON (node.kind, node.id);
