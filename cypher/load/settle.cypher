// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Says that the dataset stands, whole.
// Parameters: none
// Columns:
//   epoch: an even number

MERGE (state:LoadState {key: 'load'})
WITH state, coalesce(state.epoch, 0) AS epoch
SET state.epoch = epoch + epoch % 2, state.loading = false
RETURN state.epoch AS epoch;
