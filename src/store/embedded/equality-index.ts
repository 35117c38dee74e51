import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { StoredValue } from '../graph-batch.js';
import type { LabelTable } from './node-table.js';
import type { Run } from './run.js';
import type { Steps } from './steps.js';

const NONE = new Uint32Array(0);

/** The nodes of one label by the value of one property; of a list property, by each of its elements. */
export class EqualityIndex {
  private constructor(
    private readonly groups: ReadonlyMap<unknown, number>,
    private readonly offsets: Uint32Array,
    private readonly nodes: Uint32Array,
  ) {}

  /** Groups the nodes by value in two passes: one flat array, not an array a value. */
  static *build(run: Run, { nodes, columns }: LabelTable, property: string): Steps<EqualityIndex> {
    const column = columns.get(property);
    const rows = column?.length ?? 0;
    const groups = new Map<unknown, number>();
    const counts: number[] = [];
    for (let row = 0; row < rows; row++) {
      if (run.budget.visit()) yield;
      for (const element of elementsOf(column!.get(row))) {
        const group = groups.get(element);
        if (group === undefined) groups.set(element, counts.push(1) - 1);
        else counts[group]!++;
      }
    }
    const offsets = new Uint32Array(counts.length + 1);
    for (let group = 0; group < counts.length; group++) offsets[group + 1] = offsets[group]! + counts[group]!;
    const next = offsets.slice();
    const grouped = new Uint32Array(offsets[counts.length]!);
    for (let row = 0; row < rows; row++) {
      if (run.budget.visit()) yield;
      for (const element of elementsOf(column!.get(row))) grouped[next[groups.get(element)!]!++] = nodes[row]!;
    }
    return new EqualityIndex(groups, offsets, grouped);
  }

  /** The nodes with this value, in order of id. */
  get(value: ParameterValue): Uint32Array {
    const group = this.groups.get(value);
    return group === undefined ? NONE : this.nodes.subarray(this.offsets[group]!, this.offsets[group + 1]!);
  }
}

function elementsOf(value: StoredValue | null): Iterable<unknown> {
  if (value === null) return [];
  return typeof value === 'object' ? new Set<unknown>(value) : [value];
}
