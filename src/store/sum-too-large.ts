import { GraphError } from '../errors.js';

/** The largest sum that stores add up to, as Cypher does. */
export const LARGEST_SUM = 2n ** 63n - 1n;

/** The failure of a sum of more than `LARGEST_SUM` of the parts that numbers are kept in. */
export const sumTooLarge = (cause?: unknown): GraphError =>
  new GraphError('LIMIT_EXCEEDED', 'A sum goes beyond 2^63 of the parts that its numbers are kept in.', {
    hint: 'Group by more dimensions, or narrow the filter.',
    cause,
  });
