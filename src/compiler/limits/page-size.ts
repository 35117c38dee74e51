import { GraphError } from '../../errors.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 1000;

/** @throws {GraphError} BAD_USER_INPUT */
export function checkPageSize(size: number): number {
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw new GraphError('BAD_USER_INPUT', `A page cannot have ${size} nodes.`, {
    hint: `Pass first or last between 0 and ${MAX_PAGE_SIZE}, and follow pageInfo for more.`,
  });
}
