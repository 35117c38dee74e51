/** The one node that a load locks; between loads it knows how much of the database is ours. */
export const LOCK_LABEL = 'LoadLock';

/** The node that stands while a load runs in several transactions, and where one was interrupted. */
export const MARKER_LABEL = 'LoadMarker';

/** The property that every node and relationship of the dataset carries: what the loader knows its own by. */
export const RECORD_HASH = 'recordHash';
