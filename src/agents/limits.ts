/** Bounds of what a tool takes and gives: a model reads all of it. */

/** Characters of a result. */
export const RESULT_CHARACTERS = 8_000;
/** Characters of a text that is searched, and of an id. */
export const TEXT_CHARACTERS = 200;
/** Characters of an operation. */
export const OPERATION_CHARACTERS = 20_000;
/** Things that a list of a tool shows: where nothing is said, and at most. */
export const SHOWN = 10;
export const MOST_SHOWN = 50;
