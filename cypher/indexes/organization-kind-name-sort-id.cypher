// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Organization by kind, in order of names.
// Parameters: none
// Columns: none

CREATE INDEX Organization_kind_nameSort_id IF NOT EXISTS
FOR (node:Organization) ON (node.kind, node.nameSort, node.id);
