// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of Observation nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, value, valueSort, upper, unit, text, period, periodSort, periodFrom, periodTo, kind, kindSort, qualifiers]; null where a value is not stated
// Columns:
//   written: how many nodes were written; fewer than rows where one is missing

UNWIND $rows AS row
MATCH (node:Node {id: row[0]})
SET node = {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  value: row[3],
  valueSort: row[4],
  upper: row[5],
  unit: row[6],
  text: row[7],
  period: row[8],
  periodSort: row[9],
  periodFrom: row[10],
  periodTo: row[11],
  kind: row[12],
  kindSort: row[13],
  qualifiers: row[14]
}
RETURN count(node) AS written;
