// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Region by name, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Region_name_id IF NOT EXISTS
FOR (node:Region) ON (node.name, node.id);
