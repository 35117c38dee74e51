// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of what is SECTION_OF one node, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Section_documentId_id IF NOT EXISTS
FOR (node:Section) ON (node.documentId, node.id);
