// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// The nodes of the dataset that is loaded, for the difference to the one that is to be.
// Parameters: none
// Columns:
//   id: of the node
//   hash: of its record

MATCH (node:Node|Version)
WHERE node.recordHash IS NOT NULL
RETURN node.id AS id, node.recordHash AS hash;
