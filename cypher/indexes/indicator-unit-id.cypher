// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Indicator by unit, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Indicator_unit_id IF NOT EXISTS
FOR (node:Indicator) ON (node.unit, node.id);
