// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of what is SUBSIDIARY_OF one node, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Enterprise_parentId_id IF NOT EXISTS
FOR (node:Enterprise) ON (node.parentId, node.id);
