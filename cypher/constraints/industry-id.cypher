// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Industry an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Industry_id IF NOT EXISTS
FOR (node:Industry) REQUIRE node.id IS UNIQUE;
