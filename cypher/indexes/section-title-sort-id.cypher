// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Section in order of title, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Section_titleSort_id IF NOT EXISTS
FOR (node:Section) ON (node.titleSort, node.id);
