// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Removes nodes that the dataset no longer has. A relationship that others have tied to such a node goes with it, and is counted.
// Parameters:
//   $rows: ids
// Columns:
//   written: how many nodes were removed
//   untied: how many relationships of others went with them

UNWIND $rows AS id
MATCH (node:Node {id: id})
WHERE node.recordHash IS NOT NULL
WITH node, COUNT { (node)-[tie]-() WHERE tie.recordHash IS NULL } AS ties
DETACH DELETE node
RETURN count(*) AS written, sum(ties) AS untied;
