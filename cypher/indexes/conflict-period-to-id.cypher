// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Conflict by the days that period covers.
// Parameters: none
// Columns: none

CREATE INDEX Conflict_periodTo_id IF NOT EXISTS
FOR (node:Conflict) ON (node.periodTo, node.id);
