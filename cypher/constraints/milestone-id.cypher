// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// One Milestone an identifier; queries find it by this.
// Parameters: none
// Columns: none

CREATE CONSTRAINT Milestone_id IF NOT EXISTS
FOR (node:Milestone) REQUIRE node.id IS UNIQUE;
