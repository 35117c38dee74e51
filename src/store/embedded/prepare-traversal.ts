import type { Traversal } from '../../compiler/plan/query-plan.js';
import type { MemoryGraph } from './memory-graph.js';
import type { RelationshipTable } from './relationship-table.js';
import type { Run } from './run.js';

/** A stretch of an array of nodes, in order of id unless said otherwise. Nothing is copied to make one. */
export interface Span {
  readonly nodes: Uint32Array;
  /** The relationship at each position; null where a position is its own relationship, or where there is none. */
  readonly relationships: Uint32Array | null;
  readonly start: number;
  readonly end: number;
}

export interface PreparedTraversal {
  /** The nodes reached from a node, or, for evidence, from the relationship that led to it (-1 for none). */
  readonly open: (run: Run, node: number, relationship: number) => Span;
  /** Tells by the place of its label whether a node counts; null where all do. */
  readonly accepts: Uint8Array | null;
  /** The relationships that are walked, or null. */
  readonly table: RelationshipTable | null;
}

/** Property of a relationship that lists the ids of the statements it rests on. */
const EVIDENCE = 'statements';

export const spanOf = (nodes: Uint32Array): Span => ({ nodes, relationships: null, start: 0, end: nodes.length });

const NOTHING = spanOf(new Uint32Array(0));

type Of<Kind extends Traversal['kind']> = Extract<Traversal, { kind: Kind }>;

function prepareSeek(graph: MemoryGraph, from: Of<'seek'>): PreparedTraversal {
  const { numberOf, labelOf } = graph.nodes;
  const { includes } = graph.label(from.label);
  const open = (run: Run): Span => {
    const node = numberOf.get(run.parameter(from.id) as string);
    return node === undefined || includes[labelOf[node]!] === 0 ? NOTHING : spanOf(Uint32Array.of(node));
  };
  return { open, accepts: null, table: null };
}

function prepareExpand(graph: MemoryGraph, { relationship, direction, label }: Of<'expand'>): PreparedTraversal {
  const table = graph.relationship(relationship);
  const { [direction]: adjacency } = table;
  const { neighbours: nodes, relationships } = adjacency;
  return {
    open: (_run, node) => ({ nodes, relationships, start: adjacency.start(node), end: adjacency.end(node) }),
    accepts: label === null ? null : graph.label(label).includes,
    table,
  };
}

function prepareEvidence(graph: MemoryGraph, { label }: Of<'evidence'>, enclosing: RelationshipTable | null): PreparedTraversal {
  const { numberOf, labelOf } = graph.nodes;
  const { includes } = graph.label(label);
  const listed = enclosing?.columns.get(EVIDENCE);
  const open = (_run: Run, _node: number, relationship: number): Span => {
    const ids = listed?.[relationship] as readonly string[] | null | undefined;
    if (!ids) return NOTHING;
    const nodes = ids.flatMap((id) => numberOf.get(id) ?? []).filter((node) => includes[labelOf[node]!] === 1);
    return spanOf(Uint32Array.from(new Set(nodes)).sort());
  };
  return { open, accepts: null, table: null };
}

/**
 * Turns a traversal into a function, once for all runs.
 * @param enclosing the relationships that led to the nodes it starts from
 */
export function prepareTraversal(graph: MemoryGraph, from: Traversal, enclosing: RelationshipTable | null): PreparedTraversal {
  switch (from.kind) {
    case 'scan': {
      const span = spanOf(graph.label(from.label).nodes);
      return { open: () => span, accepts: null, table: null };
    }
    case 'seek':
      return prepareSeek(graph, from);
    case 'expand':
      return prepareExpand(graph, from);
    case 'evidence':
      return prepareEvidence(graph, from, enclosing);
  }
}

/** The relationship at a position of a span, or -1. */
export const relationshipAt = ({ relationships }: Span, { table }: PreparedTraversal, position: number): number =>
  table === null ? -1 : relationships === null ? position : relationships[position]!;
