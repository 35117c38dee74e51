// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Project by status, in order of names.
// Parameters: none
// Columns: none

CREATE INDEX Project_status_nameSort_id IF NOT EXISTS
FOR (node:Project) ON (node.status, node.nameSort, node.id);
