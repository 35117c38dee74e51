// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Statement in order of position, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Statement_positionSort_id IF NOT EXISTS
FOR (node:Statement) ON (node.positionSort, node.id);
