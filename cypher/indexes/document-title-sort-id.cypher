// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Document in order of title, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Document_titleSort_id IF NOT EXISTS
FOR (node:Document) ON (node.titleSort, node.id);
