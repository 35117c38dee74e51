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
