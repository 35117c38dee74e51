// GENERATED from src/model by `npm run emit`. Do not edit: a test fails when this file is stale.
//
// Says that a load in several transactions is under way: until it ends, the service is not ready.
// Parameters: none
// Columns: none

MERGE (state:LoadState {key: 'load'})
SET state.loading = true
RETURN state.key AS key;
