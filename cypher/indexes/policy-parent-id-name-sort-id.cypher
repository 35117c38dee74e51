// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of what is UNDER one node, in order of names.
// Parameters: none
// Columns: none

CREATE INDEX Policy_parentId_nameSort_id IF NOT EXISTS
FOR (node:Policy) ON (node.parentId, node.nameSort, node.id);
