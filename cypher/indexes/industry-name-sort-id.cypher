// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Industry in order of name, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Industry_nameSort_id IF NOT EXISTS
FOR (node:Industry) ON (node.nameSort, node.id);
