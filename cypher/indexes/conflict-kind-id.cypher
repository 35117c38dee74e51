// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Conflict by kind, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Conflict_kind_id IF NOT EXISTS
FOR (node:Conflict) ON (node.kind, node.id);
