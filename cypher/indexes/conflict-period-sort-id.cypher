// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Conflict in order of period, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Conflict_periodSort_id IF NOT EXISTS
FOR (node:Conflict) ON (node.periodSort, node.id);
