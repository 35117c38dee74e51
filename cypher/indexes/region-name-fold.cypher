// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Region by a part of name, whatever case and width.
// Parameters: none
// Columns: none

CREATE TEXT INDEX Region_nameFold IF NOT EXISTS
FOR (node:Region) ON (node.nameFold);
