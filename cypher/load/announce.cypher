// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Says that a load is about to be committed: what is read from here on may be half of it, and is read again.
// Parameters: none
// Columns:
//   epoch: an odd number that was never used before

MERGE (state:LoadState {key: 'load'})
WITH state, coalesce(state.epoch, 0) AS epoch
SET state.epoch = epoch + 1 + epoch % 2
RETURN state.epoch AS epoch;
