import type { SeedStatement } from '../dataset.js';

/** What one observation is of: statements with the same key become one. */
export const observationKey = ({ subject, property, period, kind }: SeedStatement): string =>
  [subject, property, period?.text ?? '', kind].join(' ');
