// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Project in order of status, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Project_statusSort_id IF NOT EXISTS
FOR (node:Project) ON (node.statusSort, node.id);
