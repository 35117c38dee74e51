// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Takes a lock that its transaction keeps until it ends, however it ends; waits while another one has it.
// Parameters:
//   $key: load: for a whole load; write: for one transaction of a load
// Columns: none

MERGE (lock:LoadLock {key: $key})
SET lock.taken = timestamp()
RETURN lock.key AS key;
