import type { Pages } from '../support/pages.js';

/** The pages that a suite looks at; they stand when its tests run, not before. */
export type OpenPages = () => Pages;
