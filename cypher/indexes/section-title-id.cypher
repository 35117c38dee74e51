// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Section by title, in order of id.
// Parameters: none
// Columns: none

CREATE INDEX Section_title_id IF NOT EXISTS
FOR (node:Section) ON (node.title, node.id);
