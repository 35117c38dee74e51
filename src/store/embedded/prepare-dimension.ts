import { calendarParts } from '../../model/calendar-parts.js';
import type { Dimension } from '../../compiler/plan/groups-plan.js';
import type { StoredValue } from '../graph-batch.js';
import type { GraphView } from './graph-view.js';
import { prepareEachEnd, prepareOnlyEnd } from './prepare-path-ends.js';
import { prepareRollup } from './prepare-rollup.js';
import type { Run } from './run.js';
import { inSteps, plainly, type Prepared } from './steps.js';

/** What nodes are grouped by: the number of a node, or a value; null where there is none. */
export type Key = string | number | boolean | null;

export interface PreparedDimension {
  /** The different keys of a node, at least one. */
  readonly keys: Prepared<readonly Key[]>;
  /** Where a key stands among others, of an enum. */
  readonly orderOf: (key: Key) => Key;
  /** True where keys are numbers of nodes. */
  readonly ofNodes: boolean;
  /** True where keys are what stands in lists. */
  readonly ofLists: boolean;
}

const NONE: readonly Key[] = [null];

export function prepareDimension(view: GraphView, { path, rollup, key, many }: Dimension): PreparedDimension {
  const { read, orderOf } = prepareKeyAt(view, key);
  const prepared = { orderOf, ofNodes: key.kind === 'node', ofLists: key.kind === 'value' && key.list };
  if (path.length === 0 && !rollup) return { ...prepared, keys: plainly((run, node) => orNone(read(run, node))) };
  if (!many && !rollup) {
    const end = prepareOnlyEnd(view, path);
    const keys = plainly<readonly Key[]>((run, node) => {
      const found = end(run, node);
      return found === -1 ? NONE : orNone(read(run, found));
    });
    return { ...prepared, keys };
  }
  const each = path.length > 0 ? prepareEachEnd(view, path) : null;
  const roll = rollup && prepareRollup(view, rollup);
  const keys = inSteps<readonly Key[]>(function* (run, node) {
    const ends = new Set<number>();
    if (each) yield* each(run, node, (_run, end) => ends.add(end));
    else ends.add(node);
    const found = new Set<Key>();
    for (const end of ends) {
      const at = roll ? yield* roll(run, end) : end;
      if (at === -1) continue;
      for (const one of read(run, at)) if (one !== null) found.add(one);
    }
    return found.size === 0 ? NONE : [...found];
  });
  return { ...prepared, keys };
}

const orNone = (keys: readonly Key[]): readonly Key[] => (keys.length === 0 ? NONE : keys);

interface KeyAt {
  readonly read: (run: Run, node: number) => readonly Key[];
  readonly orderOf: (key: Key) => Key;
}

const same = (key: Key): Key => key;

function prepareKeyAt(view: GraphView, key: Dimension['key']): KeyAt {
  switch (key.kind) {
    case 'node':
      return { read: (_run, node) => [node], orderOf: same };
    case 'part': {
      const [from, to] = [view.reader(key.from), view.reader(key.to)];
      const name = calendarPart(calendarParts[key.part]);
      return { read: (run, node) => [name(from(run, node), to(run, node))], orderOf: same };
    }
    case 'value': {
      const read = view.reader(key.property);
      if (key.list) return { read: (run, node) => [...new Set((read(run, node) ?? []) as readonly string[])], orderOf: same };
      if (key.order === null) return { read: (run, node) => [read(run, node) as Key], orderOf: same };
      // The place of an enum's value is the same wherever it is read.
      const order = view.reader(key.order);
      const known = new Map<Key, Key>();
      const note = (run: Run, node: number): readonly Key[] => {
        const value = read(run, node) as Key;
        if (!known.has(value)) known.set(value, order(run, node) as Key);
        return [value];
      };
      return { read: note, orderOf: (value) => (value === null ? null : known.get(value)!) };
    }
  }
}

/** The part of the calendar, of so many months, that both days lie in. */
function calendarPart(months: number): (from: StoredValue | null, to: StoredValue | null) => string | null {
  const perYear = 12 / months;
  const blockOf = (day: number): number => Math.floor((Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1) / months);
  return (from, to) => {
    if (typeof from !== 'number' || typeof to !== 'number') return null;
    const block = blockOf(from);
    if (block !== blockOf(to)) return null;
    const year = String(Math.floor(block / perYear));
    const number = (block % perYear) + 1;
    if (perYear === 1) return year;
    if (perYear === 12) return `${year}-${String(number).padStart(2, '0')}`;
    return `${year}-${perYear === 2 ? 'H' : 'Q'}${number}`;
  };
}
