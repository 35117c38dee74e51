// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Ends a load: keeps what it left for the next one to compare with.
// Parameters:
//   $nodes: how many nodes the dataset has
//   $relationships: how many relationships
// Columns: none

MATCH (lock:LoadLock {key: 'load'})
SET lock.nodes = $nodes, lock.relationships = $relationships
RETURN lock.key AS key;
