// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Replaces the values of Document nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, title, titleSort, titleFold, publisher, publisherFold, published, publishedSort, publishedFrom, publishedTo, publishedBasis, period, periodSort, periodFrom, periodTo, citation, sha256, searchName, searchAliases, searchSort]; null where a value is not stated
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
  publisher: row[6],
  publisherFold: row[7],
  published: row[8],
  publishedSort: row[9],
  publishedFrom: row[10],
  publishedTo: row[11],
  publishedBasis: row[12],
  period: row[13],
  periodSort: row[14],
  periodFrom: row[15],
  periodTo: row[16],
  citation: row[17],
  sha256: row[18],
  searchName: row[19],
  searchAliases: row[20],
  searchSort: row[21]
}
RETURN count(node) AS written;
