// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Says that a load is about to be committed: what is read from here on may be half of it, and is read again.
// Parameters: none
// Columns:
//   epoch: an odd number that was never used before, not even where the database was emptied meanwhile

MERGE (state:LoadState {key: 'load'})
SET state.epoch = 2 * timestamp() + 1
RETURN state.epoch AS epoch;
