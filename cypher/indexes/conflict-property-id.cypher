// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Conflict by property, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Conflict_property_id IF NOT EXISTS
FOR (node:Conflict) ON (node.property, node.id);
