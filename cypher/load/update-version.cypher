// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of Version nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, amount, amountSort, text, status, statusSort, capacities, value, valueSort, upper, qualifiers, rank, rankSort, rankRule, rule, ruleSort]; null where a value is not stated
// Columns:
//   written: how many nodes were written; fewer than rows where one is missing

UNWIND $rows AS row
MATCH (node:Version {id: row[0]})
SET node = {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  amount: row[3],
  amountSort: row[4],
  text: row[5],
  status: row[6],
  statusSort: row[7],
  capacities: row[8],
  value: row[9],
  valueSort: row[10],
  upper: row[11],
  qualifiers: row[12],
  rank: row[13],
  rankSort: row[14],
  rankRule: row[15],
  rule: row[16],
  ruleSort: row[17]
}
RETURN count(node) AS written;
