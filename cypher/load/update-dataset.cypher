// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of Dataset nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, title, version, licence, contentHash, statementCount]; null where a value is not stated
// Columns:
//   written: how many nodes were written; fewer than rows where one is missing

UNWIND $rows AS row
MATCH (node:Node {id: row[0]})
SET node = {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  title: row[3],
  version: row[4],
  licence: row[5],
  contentHash: row[6],
  statementCount: row[7]
}
RETURN count(node) AS written;
