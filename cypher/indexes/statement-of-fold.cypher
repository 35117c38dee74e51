// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Statement by a part of of, whatever case and width.
// Parameters: none
// Columns: none

CREATE TEXT INDEX Statement_ofFold IF NOT EXISTS
FOR (node:Statement) ON (node.ofFold);
