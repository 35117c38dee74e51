import type { Comparison } from '../graph/compare-graphs.js';
import type { Batch, GraphEdge, GraphNode } from '../graph/graph.js';
import type { Graph } from '../graph/use-graph.js';
import type { RelationType } from '../graph/open-node.operations.js';
import type { View } from '../view/view.js';
import { shortened } from './labels.js';
import type { Point } from './place-nodes.js';
import type { Scene, SceneEdge, SceneNode } from './scene.js';

interface SceneParts {
  readonly graph: Graph;
  readonly comparison: Comparison;
  readonly positions: ReadonlyMap<string, Point>;
  readonly view: View;
  readonly path: Batch | undefined;
  readonly caption: (node: GraphNode) => string;
  readonly relationWord: Readonly<Record<RelationType, string>>;
}

const MEMBERS: Readonly<Record<string, string>> = {
  projects: 'Project',
  spannedBy: 'Project',
  enterprises: 'Enterprise',
  policies: 'Policy',
  organizations: 'Organization',
  units: 'Organization',
};

/** A group is drawn as what it holds. */
const drawnType = (node: GraphNode): string =>
  node.__typename === 'Group' ? (MEMBERS[node.field] ?? (node.field === 'parts' ? 'Region' : 'Observation')) : node.__typename;

const ENTITIES = ['Region', 'Enterprise', 'Organization', 'Project', 'Industry', 'Policy', 'Indicator'];

function radiusOf(node: GraphNode, degree: number, isOpen: boolean): number {
  if (node.__typename === 'Group') return 12 + Math.min(10, Math.log2(1 + node.count));
  const own = ENTITIES.includes(node.__typename) ? 7.5 : 5;
  return own + Math.min(7, Math.log2(1 + degree)) + (isOpen ? 2 : 0);
}

function degreesOf(edges: Iterable<GraphEdge>): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of edges) for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
}

/** Everything that is drawn, with what sets each thing apart. What has no place yet is not drawn. */
export function buildScene({ graph, comparison, positions, view, path, caption, relationWord }: SceneParts): Scene {
  const goneNodes = comparison.gone.flatMap(({ nodes }) => nodes);
  const goneEdges = comparison.gone.flatMap(({ edges }) => edges);
  const allEdges = [...graph.edges.values(), ...goneEdges];
  const degrees = degreesOf(allEdges);
  const onPath = new Set(path?.edges.map(({ id }) => id));
  const nodesOnPath = new Set(path?.nodes.map(({ id }) => id));
  const pinned = new Set(view.pins.map(({ id }) => id));
  const open = new Set(view.open);
  const made = new Map<string, SceneNode>();
  for (const node of [...graph.nodes.values(), ...goneNodes]) {
    const at = positions.get(node.id);
    if (!at || made.has(node.id)) continue;
    const degree = degrees.get(node.id) ?? 0;
    const isFocus = node.id === view.focus;
    const isOnPath = nodesOnPath.has(node.id);
    const difference = comparison.nodes.get(node.id);
    made.set(node.id, {
      id: node.id,
      type: drawnType(node),
      x: at.x,
      y: at.y,
      radius: radiusOf(node, degree, open.has(node.id)),
      label: shortened(caption(node)),
      weight:
        degree +
        (isFocus ? 1e6 : 0) +
        (isOnPath ? 1e5 : 0) +
        (difference ? 1e4 : 0) +
        (open.has(node.id) || node.__typename === 'Group' ? 1e3 : 0),
      ...(node.__typename === 'Group' && { count: node.count }),
      isFocus,
      isPinned: pinned.has(node.id),
      isOnPath,
      isFaded: path !== undefined && !isOnPath,
      ...(difference && { difference }),
    });
  }
  const edges: SceneEdge[] = [];
  for (const edge of allEdges) {
    const [from, to] = [made.get(edge.from), made.get(edge.to)];
    if (!from || !to) continue;
    const isOnPath = onPath.has(edge.id);
    const isFocus = edge.id === view.focus;
    const difference = comparison.edges.get(edge.id);
    const isNamed = isOnPath || isFocus || from.isFocus || to.isFocus;
    edges.push({
      id: edge.id,
      from,
      to,
      basis: edge.basis,
      ofGroup: edge.ofGroup ?? false,
      ...(isNamed && !edge.ofGroup && { label: relationWord[edge.relationship] }),
      isFocus,
      isOnPath,
      isFaded: path !== undefined && !isOnPath,
      ...(difference && { difference }),
    });
  }
  return { nodes: [...made.values()].sort((a, b) => b.weight - a.weight), edges };
}
