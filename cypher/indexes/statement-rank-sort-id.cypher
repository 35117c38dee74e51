// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Statement in order of rank, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Statement_rankSort_id IF NOT EXISTS
FOR (node:Statement) ON (node.rankSort, node.id);
