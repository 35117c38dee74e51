// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of Indicator nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, name, nameSort, nameFold, english, englishFold, aliases, aliasesFold, unit, unitSort, description, searchName, searchAliases, searchSort]; null where a value is not stated
// Columns:
//   written: how many nodes were written; fewer than rows where one is missing

UNWIND $rows AS row
MATCH (node:Node {id: row[0]})
SET node = {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  name: row[3],
  nameSort: row[4],
  nameFold: row[5],
  english: row[6],
  englishFold: row[7],
  aliases: row[8],
  aliasesFold: row[9],
  unit: row[10],
  unitSort: row[11],
  description: row[12],
  searchName: row[13],
  searchAliases: row[14],
  searchSort: row[15]
}
RETURN count(node) AS written;
