// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Organization by a part of english, whatever case and width.
// Parameters: none
// Columns: none

CREATE TEXT INDEX Organization_englishFold IF NOT EXISTS
FOR (node:Organization) ON (node.englishFold);
