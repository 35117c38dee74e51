// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Removes SEGMENT_OF_PAST relationships that the dataset no longer has.
// Parameters:
//   $rows: lists of [from, to]
// Columns:
//   written: how many relationships were removed

UNWIND $rows AS row
MATCH (from:Node {id: row[0]})-[relationship:SEGMENT_OF_PAST]->(:Node {id: row[1]})
WHERE relationship.recordHash IS NOT NULL
DELETE relationship
RETURN count(*) AS written;
