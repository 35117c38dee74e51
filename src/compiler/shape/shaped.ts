export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value that must not be null was; it goes up to the nearest place that may be null. */
export const MISSING = Symbol('missing');
export type Shaped = Json | typeof MISSING;
