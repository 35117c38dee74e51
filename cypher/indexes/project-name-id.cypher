// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Project by name, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Project_name_id IF NOT EXISTS
FOR (node:Project) ON (node.name, node.id);
