import { edgeId, type Batch, type GraphNode } from '../graph/graph.js';
import type { RelationType } from '../graph/open-node.operations.js';
import type { PathStepFragment } from './connect.operations.js';

/** Relationships that tell how two things are connected: all between two entities but those to a place, over which everything is near. */
export const TELLING: readonly RelationType[] = [
  'SEGMENT_OF',
  'SUBSIDIARY_OF',
  'OPERATES_IN',
  'UNIT_OF',
  'UNDER',
  'SUPERSEDES',
  'BUILDS',
  'RUNS',
  'IN_INDUSTRY',
  'SUPPORTED_BY',
  'PART_OF_PROJECT',
  'COOPERATES_WITH',
];

export type Way = readonly PathStepFragment[];

const keyOf = (way: Way): string => way.map(({ relationship, node }) => `${relationship}>${node.id}`).join();

/** The ways that there are, the telling ones first, each once. */
export function waysOf(found: readonly (Way | null | undefined)[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const way of found) if (way && way.length > 0 && !ways.has(keyOf(way))) ways.set(keyOf(way), way);
  return [...ways.values()];
}

/** The edge that a step walks. */
export const edgeOfStep = ({ from, node, relationship, direction }: PathStepFragment): string =>
  direction === 'IN' ? edgeId(node.id, relationship, from.id) : edgeId(from.id, relationship, node.id);

/** A way as part of the graph. */
export function batchOfWay(way: Way): Batch {
  const nodes = new Map<string, GraphNode>();
  for (const { from, node } of way) for (const each of [from, node]) nodes.set(each.id, each);
  const edges = way.map((step) => {
    const { relationship, direction, basis } = step;
    const [from, to] = direction === 'IN' ? [step.node.id, step.from.id] : [step.from.id, step.node.id];
    return { id: edgeOfStep(step), from, to, relationship, basis };
  });
  return { key: `way ${keyOf(way)}`, isChain: true, nodes: [...nodes.values()], edges };
}
