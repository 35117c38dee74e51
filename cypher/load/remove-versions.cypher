// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Removes versions of nodes that the dataset no longer has.
// Parameters:
//   $rows: ids
// Columns:
//   written: how many versions were removed

UNWIND $rows AS id
MATCH (version:Version {id: id})
WHERE version.recordHash IS NOT NULL
DETACH DELETE version
RETURN count(*) AS written;
