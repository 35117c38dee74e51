/** Limits that are no settings: far above what a person or a program asks in earnest. */

/** Bytes of a request's body; its document, variables and all. */
export const BODY_BYTES = 1_000_000;
/** Tokens of a document: names, values, brackets. */
export const SOURCE_TOKENS = 10_000;
/** Aliases of a document. */
export const SOURCE_ALIASES = 200;
/** Brackets of any kind open at the same time, so that no reader of the document runs out of stack. */
export const SOURCE_NESTING = 200;
/** Characters of texts that were found to be within the limits and are not read again. */
export const CHECKED_SOURCES_CHARACTERS = 5_000_000;
/** Characters of operations that clients registered by their hash; the least recently used go first. */
export const REGISTERED_OPERATIONS_CHARACTERS = 8_000_000;
/** Bytes of an operation that a permalink can be had for. */
export const PERMALINK_OPERATION_BYTES = 100_000;
/** Operations that are kept for permalinks; when there are as many, no others are kept, and none is forgotten. */
export const PERMALINK_OPERATIONS = 20_000;
/** Bytes of all operations that are kept for permalinks. */
export const PERMALINK_FOLDER_BYTES = 64_000_000;
/** Characters of a permalink: what browsers, proxies and mail programs still take. */
export const PERMALINK_CHARACTERS = 8_100;
/** Milliseconds in which a request must have arrived. */
export const RECEIVE_MILLISECONDS = 30_000;
/** Milliseconds that running requests have when the service is told to end. */
export const DRAIN_MILLISECONDS = 10_000;
/** Milliseconds between two looks at whether the store can answer. */
export const WATCH_MILLISECONDS = 5_000;
/** Characters of documents that were parsed and validated and are kept for the next request: each takes some 80 bytes. */
export const KNOWN_DOCUMENTS_CHARACTERS = 1_000_000;
/** Milliseconds after which the dataset of a database is looked up again, while answers that are ready are asked for. */
export const LOOK_MILLISECONDS = 500;
/** Milliseconds after which what was found counts no more: so long may an answer be older than the dataset. */
export const STALE_MILLISECONDS = 1_000;
/** Milliseconds that an answer waits for such a look before the store is asked itself. */
export const LOOK_PATIENCE_MILLISECONDS = 250;
/** Characters of an operation, and of its variables, whose answer is kept. */
export const QUESTION_CHARACTERS = 100_000;
/** Levels of lists and objects in variables of an operation whose answer is kept. */
export const QUESTION_NESTING = 50;
/** Milliseconds that Redis is waited for. */
export const REDIS_PATIENCE_MILLISECONDS = 40;
/** Milliseconds that Redis is left alone after it failed. */
export const REDIS_PAUSE_MILLISECONDS = 3_000;
/** Seconds after which Redis forgets an answer. */
export const REDIS_EXPIRY_SECONDS = 86_400;
/** Bytes of an answer, with what it is an answer to, that is kept in Redis. */
export const REDIS_VALUE_BYTES = 2_000_000;
/** Answers that are on their way to Redis at the same time; beyond, none are sent. */
export const REDIS_WRITES = 200;
/** Rows of a table, where its request does not say how many. */
export const TABLE_ROWS = 100_000;
/** Rows of a table, whatever its request says. */
export const MAX_TABLE_ROWS = 10_000_000;
/** Bytes of a table that are made before it is sent, so that a short one says in its headers what it is. */
export const BUFFERED_TABLE_BYTES = 250_000;
/** Milliseconds that a table waits for whoever has stopped to read it. */
export const STALLED_MILLISECONDS = 60_000;
/** Downloads of the graph that are made at the same time. */
export const DOWNLOADS_AT_ONCE = 2;
