import type { Colours } from '../charts/colours.js';
import type { StatementKind } from './indicator-figures.operations.js';

/** What a result, an expectation and an aim are drawn in: full; dotted; hollow and dashed. */
export const colourOf = (kind: StatementKind, colours: Colours): string =>
  ({ ACTUAL: colours.indicator, FORECAST: colours.warn, TARGET: colours.project })[kind];

export const dashOf = (kind: StatementKind): string => ({ ACTUAL: 'solid', FORECAST: 'dotted', TARGET: 'dashed' })[kind];

/** A bar of the kind. */
export const inkOf = (kind: StatementKind, colours: Colours) => ({
  color: kind === 'ACTUAL' ? colourOf(kind, colours) : colours.surface,
  borderColor: colourOf(kind, colours),
  borderWidth: kind === 'ACTUAL' ? 0 : 2,
  borderType: dashOf(kind),
});

/** A point of the kind. */
export const markOf = (kind: StatementKind, colours: Colours) => ({
  color: kind === 'ACTUAL' ? colourOf(kind, colours) : colours.surface,
  borderColor: colourOf(kind, colours),
  borderWidth: 2,
  opacity: 1,
});
