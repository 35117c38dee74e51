// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Statement by the days that period covers.
// Parameters: none
// Columns: none

CREATE INDEX Statement_periodFrom_id IF NOT EXISTS
FOR (node:Statement) ON (node.periodFrom, node.id);
