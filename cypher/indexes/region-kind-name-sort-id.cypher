// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Region by kind, in order of names.
// Parameters: none
// Columns: none

CREATE INDEX Region_kind_nameSort_id IF NOT EXISTS
FOR (node:Region) ON (node.kind, node.nameSort, node.id);
