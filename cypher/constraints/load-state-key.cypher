// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One node that says how the load stands; every query looks at it.
// Parameters: none
// Columns: none

CREATE CONSTRAINT LoadState_key IF NOT EXISTS
FOR (node:LoadState) REQUIRE node.key IS UNIQUE;
