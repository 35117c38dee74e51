// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Conflict in order of kind, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Conflict_kindSort_id IF NOT EXISTS
FOR (node:Conflict) ON (node.kindSort, node.id);
