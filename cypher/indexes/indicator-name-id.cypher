// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Indicator by name, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Indicator_name_id IF NOT EXISTS
FOR (node:Indicator) ON (node.name, node.id);
