// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Organization by name, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Organization_name_id IF NOT EXISTS
FOR (node:Organization) ON (node.name, node.id);
