import type { Traversal } from '../../compiler/plan/query-plan.js';
import type { GraphView } from './graph-view.js';
import { keyAtHand, membersAtHand } from './group-at-hand.js';
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

/** Whether a node that was reached over a relationship (-1 for none) counts. */
export type Admits = (run: Run, node: number, relationship: number) => boolean;

export interface PreparedTraversal {
  /** The nodes reached from a node, or, for evidence, from the relationship that led to it (-1 for none). */
  readonly open: (run: Run, node: number, relationship: number) => Span;
  /** Looks at the label, and as of a day at whether node and relationship hold; null where all count. */
  readonly admits: Admits | null;
  /** The relationships that are walked, or null. */
  readonly table: RelationshipTable | null;
}

/** Property of a relationship that lists the ids of the statements it rests on. */
const EVIDENCE = 'statements';

export const spanOf = (nodes: Uint32Array): Span => ({ nodes, relationships: null, start: 0, end: nodes.length });

const NOTHING = spanOf(new Uint32Array(0));

type Of<Kind extends Traversal['kind']> = Extract<Traversal, { kind: Kind }>;

/** Nodes hold as of the day, whatever led to them. */
const holding = (view: GraphView): Admits | null => (view.timed ? (run, node) => view.holds(run, node) : null);

/** Whether nodes carry a label, whatever the day. */
export function carriesLabel(view: GraphView, label: string): (node: number) => boolean {
  const { labelOf } = view.nodes;
  const { includes } = view.label(label);
  return (node) => includes[labelOf[node]!] === 1;
}

/** Nodes of a label, which hold as of the day. */
export function admitsLabel(view: GraphView, label: string): Admits {
  const carries = carriesLabel(view, label);
  return (run, node) => carries(node) && view.holds(run, node);
}

function prepareSeek(view: GraphView, from: Of<'seek'>): PreparedTraversal {
  const { numberOf } = view.nodes;
  const admits = admitsLabel(view, from.label);
  const open = (run: Run): Span => {
    const node = numberOf.get(run.parameter(from.id) as string);
    return node === undefined || !admits(run, node, -1) ? NOTHING : spanOf(Uint32Array.of(node));
  };
  return { open, admits: null, table: null };
}

function prepareExpand(view: GraphView, { relationship, direction, label }: Of<'expand'>): PreparedTraversal {
  const table = view.relationship(relationship);
  const { [direction]: adjacency } = table;
  const { neighbours: nodes, relationships } = adjacency;
  const carries = label === null ? holding(view) : admitsLabel(view, label);
  return {
    open: (_run, node) => ({ nodes, relationships, start: adjacency.start(node), end: adjacency.end(node) }),
    admits: view.timed ? (run, node, led) => view.relationshipHolds(run, table, led) && carries!(run, node, led) : carries,
    table,
  };
}

function prepareEvidence(view: GraphView, { label }: Of<'evidence'>, enclosing: RelationshipTable | null): PreparedTraversal {
  const { numberOf } = view.nodes;
  const admits = admitsLabel(view, label);
  const listed = enclosing?.columns.get(EVIDENCE);
  if (!listed) return { open: () => NOTHING, admits: null, table: null };
  // Where an id among them is no node's, the lists are texts.
  const nodesAt =
    listed.nodesAt ?? ((row: number) => ((listed.get(row) ?? []) as readonly string[]).flatMap((id) => numberOf.get(id) ?? []));
  const open = (run: Run, _node: number, relationship: number): Span => {
    const nodes = [...nodesAt(relationship)].filter((node) => admits(run, node, -1));
    return nodes.length === 0 ? NOTHING : spanOf(Uint32Array.from(new Set(nodes)).sort());
  };
  return { open, admits: null, table: null };
}

/**
 * Turns a traversal into a function, once for all runs.
 * @param enclosing the relationships that led to the nodes it starts from
 */
export function prepareTraversal(view: GraphView, from: Traversal, enclosing: RelationshipTable | null): PreparedTraversal {
  switch (from.kind) {
    case 'scan': {
      const span = spanOf(view.label(from.label).nodes);
      return { open: () => span, admits: holding(view), table: null };
    }
    case 'seek':
      return prepareSeek(view, from);
    case 'expand':
      return prepareExpand(view, from);
    case 'evidence':
      return prepareEvidence(view, from, enclosing);
    case 'key':
      return { open: (run) => spanOf(keyAtHand(run, from.place)), admits: null, table: null };
    case 'members':
      return { open: (run) => spanOf(membersAtHand(run)), admits: null, table: null };
  }
}

/** The relationship at a position of a span, or -1. */
export const relationshipAt = ({ relationships }: Span, { table }: PreparedTraversal, position: number): number =>
  table === null ? -1 : relationships === null ? position : relationships[position]!;
