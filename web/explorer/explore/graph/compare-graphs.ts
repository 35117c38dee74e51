import type { Difference } from '../draw/scene.js';
import type { Batch, GraphEdge, GraphNode } from './graph.js';
import type { Neighbours } from './load-neighbours.js';
import type { Graph } from './use-graph.js';

export interface Comparison {
  readonly nodes: ReadonlyMap<string, Difference>;
  readonly edges: ReadonlyMap<string, Difference>;
  /** What is there no more, to be drawn all the same. */
  readonly gone: readonly Batch[];
  /** Nodes that say something else than before: both states. */
  readonly changed: readonly { readonly now: GraphNode; readonly before: GraphNode }[];
}

const NONE: Comparison = { nodes: new Map(), edges: new Map(), gone: [], changed: [] };

/** Only where a list is shown to its end can it be told that something is missing from it. */
const isWhole = (list: Neighbours | undefined): boolean =>
  !list || list.nodes.length >= list.total || list.nodes.some(({ __typename }) => __typename === 'Group');

function missingFrom(list: Neighbours | undefined, edges: readonly GraphEdge[]): readonly GraphEdge[] {
  if (!isWhole(list)) return [];
  const known = new Set(list?.edges.map(({ id }) => id));
  return edges.filter(({ id }) => !known.has(id));
}

/** What differs between the graph as of two days, for the same things opened. */
export function compareGraphs(now: Graph, then: Graph | undefined): Comparison {
  if (!then) return NONE;
  const nodes = new Map<string, Difference>();
  const edges = new Map<string, Difference>();
  for (const [key, list] of now.neighbours) {
    for (const { id, from, to } of missingFrom(then.neighbours.get(key), list.edges)) {
      edges.set(id, 'new');
      for (const end of [from, to]) if (!then.nodes.has(end)) nodes.set(end, 'new');
    }
  }
  const gone: Batch[] = [];
  for (const [key, list] of then.neighbours) {
    const lost = missingFrom(now.neighbours.get(key), list.edges).filter(({ id }) => !now.edges.has(id));
    const ends = new Set(lost.flatMap(({ from, to }) => [from, to]));
    const lostNodes = list.nodes.filter(({ id }) => ends.has(id) && !now.nodes.has(id));
    for (const { id } of lost) edges.set(id, 'gone');
    for (const { id } of lostNodes) nodes.set(id, 'gone');
    if (lost.length > 0) gone.push({ key: `gone ${key}`, ...(list.around && { around: list.around }), nodes: lostNodes, edges: lost });
  }
  const changed = [];
  for (const [id, node] of now.nodes) {
    const before = then.nodes.get(id);
    if (!before || JSON.stringify(before, stated) === JSON.stringify(node, stated)) continue;
    nodes.set(id, 'changed');
    changed.push({ now: node, before });
  }
  return { nodes, edges, gone, changed };
}

/** How much there is around a node is no statement about it. */
const stated = (name: string, value: unknown): unknown => (name === 'relations' ? undefined : value);
