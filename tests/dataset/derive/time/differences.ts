import type { GraphBatch } from '../../../../src/store/graph-batch.js';
import type { Shown } from './graph-as-of.js';

/**
 * There is one relationship for all that is past between two nodes: where a register and documents held to it at
 * different times and neither does now, it is stated.
 */
export function pastOfBoth({ nodes, relationships }: GraphBatch): Set<string> {
  const basisOf = new Map(nodes.map(({ id, properties }) => [id, properties['basis']]));
  const keys = new Map(relationships.map(({ type, from, to, properties }) => [`${type} ${from} ${to}`, properties]));
  const both = [...keys].filter(([key, properties]) => {
    const bases = new Set((properties['statements'] as readonly string[] | undefined)?.map((id) => basisOf.get(id)));
    return key.includes('_PAST ') && bases.size > 1 && !keys.has(key.replace('_PAST ', ' '));
  });
  return new Set(both.map(([key]) => key.replace('_PAST ', ' ')));
}

/** What differs between two graphs. */
export function differences(actual: Shown, expected: Shown, unlikeBasis: ReadonlySet<string> = new Set()): unknown[] {
  const found: unknown[] = [];
  for (const id of new Set([...actual.nodes.keys(), ...expected.nodes.keys()])) {
    const [left, right] = [actual.nodes.get(id), expected.nodes.get(id)];
    if (JSON.stringify(left) !== JSON.stringify(right)) found.push([id, left, right]);
  }
  for (const key of new Set([...actual.relationships.keys(), ...expected.relationships.keys()])) {
    const [left, right] = [actual.relationships.get(key), expected.relationships.get(key)];
    // What a rule derives lists every statement it rests on that holds, also where one alone would not carry it.
    const derived = left?.basis === 'DERIVED' && right?.basis === 'DERIVED';
    const agree = derived
      ? right.statements.every((id) => left.statements.includes(id))
      : JSON.stringify(left?.statements) === JSON.stringify(right?.statements) && (left?.basis === right?.basis || unlikeBasis.has(key));
    if (!agree) found.push([key, left, right]);
  }
  return found;
}
