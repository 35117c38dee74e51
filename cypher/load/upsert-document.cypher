// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Creates or replaces the values of Document nodes.
// Parameters:
//   $rows: lists of [id, recordHash, title, titleSort, titleFold, publisher, publisherFold, published, publishedSort, publishedBasis, period, periodSort, sha256]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
MERGE (node:Node {id: row[0]})
SET node:Document
SET node = {
  id: row[0],
  recordHash: row[1],
  title: row[2],
  titleSort: row[3],
  titleFold: row[4],
  publisher: row[5],
  publisherFold: row[6],
  published: row[7],
  publishedSort: row[8],
  publishedBasis: row[9],
  period: row[10],
  periodSort: row[11],
  sha256: row[12]
}
RETURN count(node) AS written;
