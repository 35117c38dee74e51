// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates or replaces the values of Statement nodes.
// Parameters:
//   $rows: lists of [id, recordHash, property, propertySort, text, textFold, value, valueFold, number, numberSort, unit, of, ofFold, period, periodSort, kind, kindSort, qualifiers, basis, basisSort, doubt, doubtSort, doubtReason, rank, rankSort, rankRule, anchor, occurrence, occurrenceSort]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
MERGE (node:Node {id: row[0]})
SET node:Statement
SET node = {
  id: row[0],
  recordHash: row[1],
  property: row[2],
  propertySort: row[3],
  text: row[4],
  textFold: row[5],
  value: row[6],
  valueFold: row[7],
  number: row[8],
  numberSort: row[9],
  unit: row[10],
  of: row[11],
  ofFold: row[12],
  period: row[13],
  periodSort: row[14],
  kind: row[15],
  kindSort: row[16],
  qualifiers: row[17],
  basis: row[18],
  basisSort: row[19],
  doubt: row[20],
  doubtSort: row[21],
  doubtReason: row[22],
  rank: row[23],
  rankSort: row[24],
  rankRule: row[25],
  anchor: row[26],
  occurrence: row[27],
  occurrenceSort: row[28]
}
RETURN count(node) AS written;
