import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { Predicate } from '../../compiler/plan/query-plan.js';
import type { MemoryGraph } from './memory-graph.js';
import type { Run } from './run.js';

/**
 * Nodes among which all are for which a predicate holds, in order of id and each once; null where the indexes narrow
 * nothing. More may be among them than hold: whoever asks tests each, its label too.
 */
export type Candidates = (run: Run) => Uint32Array | null;

type Of<Kind extends Predicate['kind']> = Extract<Predicate, { kind: Kind }>;

const opposite = { OUT: 'IN', IN: 'OUT' } as const;

/** Merges disjoint or overlapping lists; null where they are too many to be worth it. */
function union(lists: readonly Uint32Array[], most: number): Uint32Array | null {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length === 1) return filled[0]!;
  const total = filled.reduce((sum, list) => sum + list.length, 0);
  if (total > most) return null;
  const merged = new Uint32Array(total);
  let end = 0;
  for (const list of filled) {
    merged.set(list, end);
    end += list.length;
  }
  merged.sort();
  return merged.filter((node, place) => place === 0 || node !== merged[place - 1]);
}

function compared(graph: MemoryGraph, places: readonly number[], { property, operator, value: index }: Of<'compare'>): Candidates | null {
  if (operator !== 'eq' && operator !== 'in' && operator !== 'has') return null;
  const { numberOf, ids } = graph.nodes;
  const most = ids.length / 2;
  const find = (value: ParameterValue): Uint32Array[] => {
    if (property !== 'id') return places.map((place) => graph.equality(place, property).get(value));
    const node = numberOf.get(value as string);
    return node === undefined ? [] : [Uint32Array.of(node)];
  };
  return (run) => {
    const value = run.parameter(index);
    return union(operator === 'in' ? [...run.elements(index)].flatMap((each) => find(each as ParameterValue)) : find(value), most);
  };
}

/** From the few nodes at the other end back to those that lead there. */
function existing(graph: MemoryGraph, { from, where }: Of<'exists'>): Candidates | null {
  const table = graph.relationship(from.relationship);
  const inner = where && prepareCandidates(graph, table.farLabels[from.direction], where);
  if (!inner) return null;
  const { [opposite[from.direction]]: back } = table;
  const most = graph.nodes.ids.length / 2;
  return (run) => {
    const ends = inner(run);
    if (ends === null) return null;
    let total = 0;
    for (const end of ends) if ((total += back.degree(end)) > most) return null;
    return union(
      [...ends].map((end) => back.neighbours.subarray(back.start(end), back.end(end))),
      most,
    );
  };
}

/**
 * Finds what the equality indexes, and the relationships behind them, can say about a predicate before any node is
 * looked at.
 * @param places the labels that are asked about, by place
 */
export function prepareCandidates(graph: MemoryGraph, places: readonly number[], predicate: Predicate): Candidates | null {
  switch (predicate.kind) {
    case 'compare':
      return compared(graph, places, predicate);
    case 'exists':
      return existing(graph, predicate);
    case 'and': {
      const known = predicate.operands.flatMap((operand) => prepareCandidates(graph, places, operand) ?? []);
      if (known.length === 0) return null;
      return (run) => {
        let fewest: Uint32Array | null = null;
        for (const candidates of known) {
          const found = candidates(run);
          if (found !== null && (fewest === null || found.length < fewest.length)) fewest = found;
        }
        return fewest;
      };
    }
    case 'or': {
      const known = predicate.operands.map((operand) => prepareCandidates(graph, places, operand));
      if (!known.every((candidates) => candidates !== null)) return null;
      return (run) => {
        const found: Uint32Array[] = [];
        for (const candidates of known) {
          const some = candidates(run);
          if (some === null) return null;
          found.push(some);
        }
        return union(found, graph.nodes.ids.length / 2);
      };
    }
    default:
      return null;
  }
}
