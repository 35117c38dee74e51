// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Statement in order of property, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Statement_propertySort_id IF NOT EXISTS
FOR (node:Statement) ON (node.propertySort, node.id);
