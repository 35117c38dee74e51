// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Begins a transaction that writes: takes the lock for writing, and leaves a name by which the transaction knows itself again.
// Parameters:
//   $batch: a name that no other transaction has
// Columns:
//   written: true where this very transaction was committed before, and only the news of it was lost

MERGE (lock:LoadLock {key: 'write'})
SET lock.taken = timestamp()
WITH lock, coalesce(lock.batches, []) AS batches
WITH lock, batches, $batch IN batches AS written
SET lock.batches = CASE WHEN written THEN batches ELSE [$batch] + batches[..1] END
RETURN written;
