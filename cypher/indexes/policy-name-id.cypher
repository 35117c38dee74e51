// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Policy by name, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Policy_name_id IF NOT EXISTS
FOR (node:Policy) ON (node.name, node.id);
