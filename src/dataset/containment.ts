import type { SeedStatement } from './dataset.js';
import type { DatasetIndex } from './dataset-index.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** What lies in what, as any statement has it: regions in regions, stages in projects, segments in industries. */
export interface Containment {
  /** Whether the first lies, over any number of steps, in the second. */
  isWithin(inner: string, outer: string): boolean;
  /** Statements that close a circle, one a circle. */
  readonly cycles: readonly SeedStatement[];
}

export function readContainment(statements: readonly SeedStatement[], index: DatasetIndex, vocabulary: Vocabulary): Containment {
  const parents = new Map<string, SeedStatement[]>();
  for (const statement of statements) {
    const type = index.entities.get(statement.subject)?.type ?? '';
    if (statement.object === undefined || vocabulary.subjects.get(type)?.containment?.name !== statement.property) continue;
    const known = parents.get(statement.subject);
    if (known) known.push(statement);
    else parents.set(statement.subject, [statement]);
  }
  const isWithin = (inner: string, outer: string, seen = new Set<string>()): boolean =>
    (parents.get(inner) ?? []).some(({ object }) => {
      if (object === outer) return true;
      if (object === undefined || seen.has(object)) return false;
      seen.add(object);
      return isWithin(object, outer, seen);
    });
  return { isWithin: (inner, outer) => isWithin(inner, outer), cycles: findCycles(parents) };
}

function findCycles(parents: ReadonlyMap<string, readonly SeedStatement[]>): SeedStatement[] {
  const cycles: SeedStatement[] = [];
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (id: string): void => {
    if (done.has(id)) return;
    open.add(id);
    for (const statement of parents.get(id) ?? []) {
      if (open.has(statement.object!)) cycles.push(statement);
      else visit(statement.object!);
    }
    open.delete(id);
    done.add(id);
  };
  for (const id of parents.keys()) visit(id);
  return cycles;
}
