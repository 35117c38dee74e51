// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of what is LOCATED_IN one node, in order of names.
// Parameters: none
// Columns: none

CREATE INDEX Project_regionId_nameSort_id IF NOT EXISTS
FOR (node:Project) ON (node.regionId, node.nameSort, node.id);
