import { encodeCursor } from '../../src/compiler/cursor.js';
import { collationKey } from '../../src/dataset/derive/collation-key.js';
import type { GeneratedGraph } from '../generate-graph.js';
import type { Question } from './shape.js';

/** A project by what lists are sorted by. */
interface SortedProject {
  readonly id: string;
  readonly nameSort: string;
  /** Its place in the list of regions. */
  readonly region: number;
}

const sorted = new WeakMap<GeneratedGraph, readonly SortedProject[]>();

/** All projects in the order of their names, as both stores keep it. */
export function sortedProjects(graph: GeneratedGraph): readonly SortedProject[] {
  let found = sorted.get(graph);
  if (!found) {
    const all = Array.from({ length: graph.size.projects }, (_, index): SortedProject => {
      const { id, name, region } = graph.project(index);
      return { id, nameSort: collationKey(name), region };
    });
    found = all.sort((a, b) => (a.nameSort === b.nameSort ? compare(a.id, b.id) : compare(a.nameSort, b.nameSort)));
    sorted.set(graph, found);
  }
  return found;
}

const compare = (left: string, right: string): number => (left < right ? -1 : 1);

/** `orderBy: [{ name: ASC }]`, as cursors have it. */
const BY_NAME = 'nameSort,id';

/** The question for what follows a row: our cursor, the keys in it, and for the peer how many rows stand before. */
export const after = (list: readonly SortedProject[], row: number): Required<Question> => {
  const { id, nameSort } = list[row]!;
  return {
    variables: { after: encodeCursor(BY_NAME, [nameSort, id]) },
    rival: { name: nameSort, id },
    peer: { offset: row + 1 },
  };
};
