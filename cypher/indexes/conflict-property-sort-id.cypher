// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Conflict in order of property, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Conflict_propertySort_id IF NOT EXISTS
FOR (node:Conflict) ON (node.propertySort, node.id);
