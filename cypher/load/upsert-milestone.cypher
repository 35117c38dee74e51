// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates or replaces the values of Milestone nodes.
// Parameters:
//   $rows: lists of [id, recordHash, status, statusSort, kind, kindSort, period, periodSort]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
MERGE (node:Node {id: row[0]})
SET node:Milestone
SET node = {
  id: row[0],
  recordHash: row[1],
  status: row[2],
  statusSort: row[3],
  kind: row[4],
  kindSort: row[5],
  period: row[6],
  periodSort: row[7]
}
RETURN count(node) AS written;
