// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Enterprise by name, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Enterprise_name_id IF NOT EXISTS
FOR (node:Enterprise) ON (node.name, node.id);
