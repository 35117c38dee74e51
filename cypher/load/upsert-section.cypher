// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates or replaces the values of Section nodes.
// Parameters:
//   $rows: lists of [id, recordHash, title, titleSort, titleFold, lines]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
MERGE (node:Node {id: row[0]})
SET node:Section
SET node = {
  id: row[0],
  recordHash: row[1],
  title: row[2],
  titleSort: row[3],
  titleFold: row[4],
  lines: row[5]
}
RETURN count(node) AS written;
