// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of what is SEATED_IN one node, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Organization_regionId_id IF NOT EXISTS
FOR (node:Organization) ON (node.regionId, node.id);
