// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One lock of a kind, so that two loads cannot run at once.
// Parameters: none
// Columns: none

CREATE CONSTRAINT LoadLock_key IF NOT EXISTS
FOR (node:LoadLock) REQUIRE node.key IS UNIQUE;
