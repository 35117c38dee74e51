// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of SEGMENT_OF relationships.
// Parameters:
//   $rows: lists of [from, to, recordHash, basis, statements, holds]; both nodes must be there
// Columns:
//   written: how many relationships were written; fewer than rows where one is missing

UNWIND $rows AS row
MATCH (from:Node {id: row[0]})-[relationship:SEGMENT_OF]->(to:Node {id: row[1]})
SET relationship = {
  recordHash: row[2],
  basis: row[3],
  statements: row[4],
  holds: row[5]
}, from.parentId = to.id
RETURN count(relationship) AS written;
