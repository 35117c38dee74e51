// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates or replaces the values of Observation nodes.
// Parameters:
//   $rows: lists of [id, recordHash, value, valueSort, upper, unit, text, period, periodSort, kind, kindSort, qualifiers]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
MERGE (node:Node {id: row[0]})
SET node:Observation
SET node = {
  id: row[0],
  recordHash: row[1],
  value: row[2],
  valueSort: row[3],
  upper: row[4],
  unit: row[5],
  text: row[6],
  period: row[7],
  periodSort: row[8],
  kind: row[9],
  kindSort: row[10],
  qualifiers: row[11]
}
RETURN count(node) AS written;
