// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Document by title, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Document_title_id IF NOT EXISTS
FOR (node:Document) ON (node.title, node.id);
