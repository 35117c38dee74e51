// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Investment by period, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Investment_period_id IF NOT EXISTS
FOR (node:Investment) ON (node.period, node.id);
