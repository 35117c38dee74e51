// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates or replaces the values of Dataset nodes.
// Parameters:
//   $rows: lists of [id, recordHash, title, version, licence, contentHash, statementCount]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
MERGE (node:Node {id: row[0]})
SET node:Dataset
SET node = {
  id: row[0],
  recordHash: row[1],
  title: row[2],
  version: row[3],
  licence: row[4],
  contentHash: row[5],
  statementCount: row[6]
}
RETURN count(node) AS written;
