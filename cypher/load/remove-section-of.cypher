// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Removes SECTION_OF relationships that the dataset no longer has.
// Parameters:
//   $rows: lists of [from, to]
// Columns:
//   written: how many relationships were removed

UNWIND $rows AS row
MATCH (from:Node {id: row[0]})-[relationship:SECTION_OF]->(:Node {id: row[1]})
WHERE relationship.recordHash IS NOT NULL
SET from.documentId = CASE from.documentId WHEN row[1] THEN NULL ELSE from.documentId END
DELETE relationship
RETURN count(*) AS written;
