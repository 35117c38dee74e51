// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Says that the dataset stands, whole, and which one it is.
// Parameters: none
// Columns:
//   epoch: an even number

MERGE (state:LoadState {key: 'load'})
WITH state, coalesce(state.epoch, 0) AS epoch,
  head(COLLECT {
    MATCH (dataset:Dataset)
    WHERE dataset.version IS NOT NULL AND dataset.contentHash IS NOT NULL
    RETURN [dataset.id, dataset.version, dataset.contentHash]
  }) AS dataset
SET state.epoch = epoch + epoch % 2, state.loading = false, state.layout = 2, state.dataset = dataset
RETURN state.epoch AS epoch;
