import { GraphError } from '../errors.js';
import type { Branch, ListBranch } from './branches.js';

/** A list on the way to the rows. */
export interface RowList {
  readonly list: ListBranch;
  /** Keys from an element of the list before, or from the root, to the object that has this list. */
  readonly via: readonly (string | number)[];
}

/** Every list, with those around it, in the order of the selection. */
function* chains(
  branches: readonly Branch[],
  around: readonly RowList[],
  via: readonly (string | number)[],
): Generator<readonly RowList[]> {
  for (const branch of branches) {
    if (branch.kind === 'object') yield* chains(branch.fields, around, [...via, branch.key]);
    if (branch.kind !== 'list') continue;
    const chain = [...around, { list: branch, via }];
    yield chain;
    yield* chains(branch.fields, chain, []);
  }
}

const nameOf = (chain: readonly RowList[]): string => chain.at(-1)!.list.name;

/**
 * The lists whose elements are rows, from the outermost to the deepest one. Of several that are as deep, the first in the
 * selection; none where the answer has no list.
 * @param name of the list to take instead
 * @throws {GraphError} BAD_REQUEST where there is no list of this name
 */
export function chooseRows(branches: readonly Branch[], name: string | null): readonly RowList[] {
  const all = [...chains(branches, [], [])];
  if (name === null) return all.reduce<readonly RowList[]>((deepest, chain) => (chain.length > deepest.length ? chain : deepest), []);
  // The inner one of two lists in one field has its name.
  const chosen = all.findLast((chain) => nameOf(chain) === name);
  if (chosen) return chosen;
  const names = [...new Set(all.map(nameOf))];
  throw new GraphError('BAD_REQUEST', `rows is ${JSON.stringify(name)}, which is no list of this operation.`, {
    hint: names.length > 0 ? `Its lists are ${names.join(', ')}.` : 'It has no list: the table is one row.',
  });
}
