// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates Conflict nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, property, propertySort, period, periodSort, periodFrom, periodTo, kind, kindSort, rule, ruleSort]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
CREATE (node:Node:Conflict {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  property: row[3],
  propertySort: row[4],
  period: row[5],
  periodSort: row[6],
  periodFrom: row[7],
  periodTo: row[8],
  kind: row[9],
  kindSort: row[10],
  rule: row[11],
  ruleSort: row[12]
})
RETURN count(node) AS written;
