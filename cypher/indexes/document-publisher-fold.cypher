// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Document by a part of publisher, whatever case and width.
// Parameters: none
// Columns: none

CREATE TEXT INDEX Document_publisherFold IF NOT EXISTS
FOR (node:Document) ON (node.publisherFold);
