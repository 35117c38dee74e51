// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Policy by kind, in order of names.
// Parameters: none
// Columns: none

CREATE INDEX Policy_kind_nameSort_id IF NOT EXISTS
FOR (node:Policy) ON (node.kind, node.nameSort, node.id);
