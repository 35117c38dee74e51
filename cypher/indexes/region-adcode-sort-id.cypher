// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Pages of Region in order of adcode, without a sort.
// Parameters: none
// Columns: none

CREATE INDEX Region_adcodeSort_id IF NOT EXISTS
FOR (node:Region) ON (node.adcodeSort, node.id);
