// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Investment by kind, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Investment_kind_id IF NOT EXISTS
FOR (node:Investment) ON (node.kind, node.id);
