import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { Predicate } from '../../compiler/plan/query-plan.js';
import type { GraphView } from './graph-view.js';
import { NodeSet } from './node-set.js';
import { prepareSubtree } from './prepare-within.js';
import type { Run } from './run.js';
import type { Steps } from './steps.js';

/**
 * Nodes among which all are for which a predicate holds, in order of id and each once; null where the indexes narrow
 * nothing. More may be among them than hold: whoever asks tests each, its label too.
 */
export type Candidates = (run: Run) => Steps<Uint32Array | null>;

type Of<Kind extends Predicate['kind']> = Extract<Predicate, { kind: Kind }>;

const opposite = { OUT: 'IN', IN: 'OUT' } as const;

/** Up to here a sort is faster than a set of all nodes. */
const FEW = 1024;

/** Nodes in order of id and each once; the list itself is put in order. */
function inOrder(nodes: Uint32Array): Uint32Array {
  nodes.sort();
  return nodes.filter((node, place) => place === 0 || node !== nodes[place - 1]);
}

/** Merges disjoint or overlapping lists; null where they are too many to be worth it. */
function* union(run: Run, view: GraphView, lists: readonly Uint32Array[]): Steps<Uint32Array | null> {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length === 1) return filled[0]!;
  const total = filled.reduce((sum, list) => sum + list.length, 0);
  if (total > view.nodes.ids.length / 2) return null;
  if (total <= FEW) {
    const all = new Uint32Array(total);
    let end = 0;
    for (const list of filled) {
      all.set(list, end);
      end += list.length;
    }
    return inOrder(all);
  }
  const found = new NodeSet(view.nodes.ids.length);
  for (const list of filled) {
    for (const node of list) {
      if (run.budget.visit()) yield;
      found.add(node);
    }
  }
  return yield* found.sorted(run);
}

/** The nodes with these ids. */
function named(view: GraphView, { operator, value: index }: Of<'compare'>): Candidates {
  const { numberOf } = view.nodes;
  return function* (run) {
    const ids = operator === 'in' ? run.elements(index) : [run.parameter(index)];
    const found: number[] = [];
    for (const id of ids) {
      if (run.budget.visit()) yield;
      const node = numberOf.get(id as string);
      if (node !== undefined) found.push(node);
    }
    return inOrder(Uint32Array.from(found));
  };
}

function compared(view: GraphView, places: readonly number[], comparison: Of<'compare'>): Candidates | null {
  const { property, operator, value: index } = comparison;
  if (operator !== 'eq' && operator !== 'in' && operator !== 'has') return null;
  // The indexes know what the nodes say now, not what versions said.
  if (view.isVersioned(property)) return null;
  if (property === 'id') return named(view, comparison);
  return function* (run) {
    const values = operator === 'in' ? [...run.elements(index)] : [run.parameter(index)];
    const found: Uint32Array[] = [];
    for (const each of values as ParameterValue[]) {
      if (run.budget.visit()) yield;
      for (const place of places) found.push((yield* view.graph.equality(place, property).get(run)).get(each));
    }
    return yield* union(run, view, found);
  };
}

/** From the few nodes at the other end back to those that lead there. */
function existing(view: GraphView, { from, where }: Of<'exists'>): Candidates | null {
  const table = view.relationship(from.relationship);
  const inner = where && prepareCandidates(view, table.farLabels[from.direction], where);
  if (!inner) return null;
  const { [opposite[from.direction]]: back } = table;
  const most = view.nodes.ids.length / 2;
  return function* (run) {
    const ends = yield* inner(run);
    if (ends === null) return null;
    const found: Uint32Array[] = [];
    let total = 0;
    for (const end of ends) {
      if (run.budget.visit()) yield;
      if ((total += back.degree(end)) > most) return null;
      if (back.degree(end) > 0) found.push(back.neighbours.subarray(back.start(end), back.end(end)));
    }
    return yield* union(run, view, found);
  };
}

function contained(view: GraphView, within: Of<'within'>): Candidates {
  const subtree = prepareSubtree(view, within);
  return function* (run) {
    return yield* (yield* subtree(run)).sorted(run);
  };
}

/** The fewest that one of several conditions leaves. */
const fewest = (known: readonly Candidates[]): Candidates =>
  function* (run) {
    let best: Uint32Array | null = null;
    for (const candidates of known) {
      const found: Uint32Array | null = yield* candidates(run);
      if (found !== null && (best === null || found.length < best.length)) best = found;
    }
    return best;
  };

const anyOf = (view: GraphView, known: readonly Candidates[]): Candidates =>
  function* (run) {
    const found: Uint32Array[] = [];
    for (const candidates of known) {
      const some: Uint32Array | null = yield* candidates(run);
      if (some === null) return null;
      found.push(some);
    }
    return yield* union(run, view, found);
  };

/**
 * Finds what the equality indexes, and the relationships behind them, can say about a predicate before any node is
 * looked at.
 * @param places the labels that are asked about, by place
 */
export function prepareCandidates(view: GraphView, places: readonly number[], predicate: Predicate): Candidates | null {
  switch (predicate.kind) {
    case 'compare':
      return compared(view, places, predicate);
    case 'exists':
      return existing(view, predicate);
    case 'within':
      return contained(view, predicate);
    case 'and': {
      const known = predicate.operands.flatMap((operand) => prepareCandidates(view, places, operand) ?? []);
      return known.length === 0 ? null : fewest(known);
    }
    case 'or': {
      const known = predicate.operands.flatMap((operand) => prepareCandidates(view, places, operand) ?? []);
      return known.length < predicate.operands.length ? null : anyOf(view, known);
    }
    default:
      return null;
  }
}
