/** The nodes that a load locks; between loads, one of them knows how much of the database is ours. */
export const LOCK_LABEL = 'LoadLock';

/**
 * The one node that readers look at: `loading` is true while a load runs in several transactions, and where one was
 * interrupted; `epoch` is odd while the one transaction of a load is being committed.
 */
export const STATE_LABEL = 'LoadState';

/** What finds that node. */
export const STATE_PATTERN = `(state:${STATE_LABEL} {key: 'load'})`;

/** The property that every node and relationship of the dataset carries: what the loader knows its own by. */
export const RECORD_HASH = 'recordHash';

/** How many transactions of a load may be under way at once: the lock for writing lets one after the other go on, and knows them all again. */
export const TRANSACTIONS_AHEAD = 2;

/**
 * How a graph is laid out in the database: what loads write beside the records, such as keys of parents. Statements rely
 * on it, so a graph that was loaded before it changed has to be loaded again.
 */
export const LAYOUT = 2;
