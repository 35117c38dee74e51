import { placesOf } from './original.js';

/** A run of digits in a section: what coverage counts. */
export interface Figure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const FIGURE = /\d+(?:\.\d+)?/g;

export const figuresOf = (letters: string): Figure[] =>
  [...letters.matchAll(FIGURE)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** A fragment, and which of its places are meant: one, or all. */
export interface Mark {
  readonly anchor: string;
  readonly occurrence?: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The places that a mark means; none where the text does not have it so often. */
export function spansOf({ anchor, occurrence }: Mark, letters: string): Span[] {
  const places = placesOf(anchor, letters);
  const meant = occurrence === undefined ? places : places.slice(occurrence - 1, occurrence);
  return meant.map((start) => ({ start, end: start + anchor.length }));
}

export const isCovered = ({ start, end }: Figure, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= start && end <= span.end);
