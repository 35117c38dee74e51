// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Document by the days that period covers.
// Parameters: none
// Columns: none

CREATE INDEX Document_periodTo_id IF NOT EXISTS
FOR (node:Document) ON (node.periodTo, node.id);
