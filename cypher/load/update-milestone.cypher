// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of Milestone nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, status, statusSort, kind, kindSort, period, periodSort, periodFrom, periodTo]; null where a value is not stated
// Columns:
//   written: how many nodes were written; fewer than rows where one is missing

UNWIND $rows AS row
MATCH (node:Node {id: row[0]})
SET node = {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  status: row[3],
  statusSort: row[4],
  kind: row[5],
  kindSort: row[6],
  period: row[7],
  periodSort: row[8],
  periodFrom: row[9],
  periodTo: row[10]
}
RETURN count(node) AS written;
