// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Investment by the days that period covers.
// Parameters: none
// Columns: none

CREATE INDEX Investment_periodTo_id IF NOT EXISTS
FOR (node:Investment) ON (node.periodTo, node.id);
