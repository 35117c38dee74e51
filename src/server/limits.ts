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
/** Milliseconds in which a request must have arrived. */
export const RECEIVE_MILLISECONDS = 30_000;
/** Milliseconds that running requests have when the service is told to end. */
export const DRAIN_MILLISECONDS = 10_000;
/** Milliseconds between two looks at whether the store can answer. */
export const WATCH_MILLISECONDS = 5_000;
