// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates CITED_FROM relationships.
// Parameters:
//   $rows: lists of [from, to, recordHash, basis, statements, holds]; both nodes must be there
// Columns:
//   written: how many relationships were written; fewer than rows where a node is missing

UNWIND $rows AS row
MATCH (from:Node {id: row[0]})
MATCH (to:Node {id: row[1]})
CREATE (from)-[relationship:CITED_FROM {
  recordHash: row[2],
  basis: row[3],
  statements: row[4],
  holds: row[5]
}]->(to)
RETURN count(relationship) AS written;
