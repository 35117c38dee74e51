// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates or replaces the values of Investment nodes.
// Parameters:
//   $rows: lists of [id, recordHash, kind, kindSort, amount, amountSort, text, period, periodSort]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
MERGE (node:Node {id: row[0]})
SET node:Investment
SET node = {
  id: row[0],
  recordHash: row[1],
  kind: row[2],
  kindSort: row[3],
  amount: row[4],
  amountSort: row[5],
  text: row[6],
  period: row[7],
  periodSort: row[8]
}
RETURN count(node) AS written;
