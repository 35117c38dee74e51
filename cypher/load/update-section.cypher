// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of Section nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, title, titleSort, titleFold, lines, searchName, searchAliases, searchSort]; null where a value is not stated
// Columns:
//   written: how many nodes were written; fewer than rows where one is missing

UNWIND $rows AS row
MATCH (node:Node {id: row[0]})
SET node = {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  title: row[3],
  titleSort: row[4],
  titleFold: row[5],
  lines: row[6],
  searchName: row[7],
  searchAliases: row[8],
  searchSort: row[9],
  documentId: node.documentId
}
RETURN count(node) AS written;
