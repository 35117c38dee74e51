// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Industry by name, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Industry_name_id IF NOT EXISTS
FOR (node:Industry) ON (node.name, node.id);
