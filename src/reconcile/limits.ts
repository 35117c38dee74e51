/** Bounds of what one request of the reconciliation API may ask for. */

/** Queries of a batch; OpenRefine sends ten at a time. */
export const BATCH_QUERIES = 50;
/** Characters of a name that is looked for. */
export const NAME_CHARACTERS = 200;
/** Candidates of a query: where it says nothing, and at most. */
export const CANDIDATES = 5;
export const MOST_CANDIDATES = 50;
/** Properties of a query, or of a data extension. */
export const PROPERTIES = 20;
/** Values of a property in a query. */
export const PROPERTY_VALUES = 20;
/** Entities of a data extension. */
export const EXTENDED_ENTITIES = 500;
/** Values of a property that a data extension gives for one entity. */
export const EXTENDED_VALUES = 100;
/** Suggestions at a time, and how far a cursor goes. */
export const SUGGESTIONS = 20;
export const MOST_SKIPPED = 1_000;
/** Entities whose names are kept for matching. */
export const NAMED_ENTITIES = 200_000;
/** Milliseconds in which names are taken for current. */
export const CURRENT_MILLISECONDS = 1_000;
