// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Version an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Version_id IF NOT EXISTS
FOR (node:Version) REQUIRE node.id IS UNIQUE;
