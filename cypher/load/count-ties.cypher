// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Counts the relationships of others that would go with nodes.
// Parameters:
//   $rows: ids
// Columns:
//   untied: how many there are

UNWIND $rows AS id
MATCH (node:Node {id: id})-[tie]-()
WHERE tie.recordHash IS NULL
RETURN count(tie) AS untied;
