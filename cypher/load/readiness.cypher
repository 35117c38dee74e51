// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Whether the dataset is there, whole.
// Parameters: none
// Columns:
//   loading: true while a load in several transactions is under way
//   layout: how the graph is laid out in the database; null where a version without layouts loaded it
//   contentHash: of the dataset; null where none is loaded

OPTIONAL MATCH (state:LoadState {key: 'load'})
WITH coalesce(state.loading, false) AS loading, state.layout AS layout
OPTIONAL MATCH (dataset:Dataset)
RETURN loading, layout, dataset.contentHash AS contentHash
LIMIT 1;
