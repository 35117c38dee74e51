// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Statement by position, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Statement_position_id IF NOT EXISTS
FOR (node:Statement) ON (node.position, node.id);
