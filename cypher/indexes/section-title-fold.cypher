// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Section by a part of title, whatever case and width.
// Parameters: none
// Columns: none

CREATE TEXT INDEX Section_titleFold IF NOT EXISTS
FOR (node:Section) ON (node.titleFold);
