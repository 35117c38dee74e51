// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates Organization nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, name, nameSort, nameFold, english, englishFold, aliases, aliasesFold, kind, kindSort, searchName, searchAliases, searchSort]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
CREATE (node:Node:Organization {
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
  kind: row[10],
  kindSort: row[11],
  searchName: row[12],
  searchAliases: row[13],
  searchSort: row[14]
})
RETURN count(node) AS written;
