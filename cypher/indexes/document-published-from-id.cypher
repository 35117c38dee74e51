// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Document by the days that published covers.
// Parameters: none
// Columns: none

CREATE INDEX Document_publishedFrom_id IF NOT EXISTS
FOR (node:Document) ON (node.publishedFrom, node.id);
