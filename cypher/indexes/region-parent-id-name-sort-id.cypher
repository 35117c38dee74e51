// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of what is PART_OF one node, in order of names.
// Parameters: none
// Columns: none

CREATE INDEX Region_parentId_nameSort_id IF NOT EXISTS
FOR (node:Region) ON (node.parentId, node.nameSort, node.id);
