// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of Statement nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, property, propertySort, text, textFold, value, valueFold, number, numberSort, unit, of, ofFold, period, periodSort, periodFrom, periodTo, kind, kindSort, qualifiers, basis, basisSort, doubt, doubtSort, doubtReason, rank, rankSort, rankRule, anchor, occurrence, occurrenceSort, position, positionSort, citation, searchTexts, searchSort]; null where a value is not stated
// Columns:
//   written: how many nodes were written; fewer than rows where one is missing

UNWIND $rows AS row
MATCH (node:Node {id: row[0]})
SET node = {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  property: row[3],
  propertySort: row[4],
  text: row[5],
  textFold: row[6],
  value: row[7],
  valueFold: row[8],
  number: row[9],
  numberSort: row[10],
  unit: row[11],
  of: row[12],
  ofFold: row[13],
  period: row[14],
  periodSort: row[15],
  periodFrom: row[16],
  periodTo: row[17],
  kind: row[18],
  kindSort: row[19],
  qualifiers: row[20],
  basis: row[21],
  basisSort: row[22],
  doubt: row[23],
  doubtSort: row[24],
  doubtReason: row[25],
  rank: row[26],
  rankSort: row[27],
  rankRule: row[28],
  anchor: row[29],
  occurrence: row[30],
  occurrenceSort: row[31],
  position: row[32],
  positionSort: row[33],
  citation: row[34],
  searchTexts: row[35],
  searchSort: row[36]
}
RETURN count(node) AS written;
