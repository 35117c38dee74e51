// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Indicator in order of unit, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Indicator_unitSort_id IF NOT EXISTS
FOR (node:Indicator) ON (node.unitSort, node.id);
