// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of Investment nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, kind, kindSort, amount, amountSort, text, period, periodSort, periodFrom, periodTo]; null where a value is not stated
// Columns:
//   written: how many nodes were written; fewer than rows where one is missing

UNWIND $rows AS row
MATCH (node:Node {id: row[0]})
SET node = {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  kind: row[3],
  kindSort: row[4],
  amount: row[5],
  amountSort: row[6],
  text: row[7],
  period: row[8],
  periodSort: row[9],
  periodFrom: row[10],
  periodTo: row[11]
}
RETURN count(node) AS written;
