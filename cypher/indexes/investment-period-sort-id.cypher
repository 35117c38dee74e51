// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Investment in order of period, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Investment_periodSort_id IF NOT EXISTS
FOR (node:Investment) ON (node.periodSort, node.id);
