// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates or replaces the values of Indicator nodes.
// Parameters:
//   $rows: lists of [id, recordHash, name, nameSort, nameFold, english, englishFold, aliases, aliasesFold, unit, unitSort, description]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
MERGE (node:Node {id: row[0]})
SET node:Indicator
SET node = {
  id: row[0],
  recordHash: row[1],
  name: row[2],
  nameSort: row[3],
  nameFold: row[4],
  english: row[5],
  englishFold: row[6],
  aliases: row[7],
  aliasesFold: row[8],
  unit: row[9],
  unitSort: row[10],
  description: row[11]
}
RETURN count(node) AS written;
