import type { GraphModel } from '../../../model/graph-model.js';
import type { RelationshipRecord } from '../../../store/graph-batch.js';
import { basisOf } from '../basis-of.js';
import { relationship } from '../records.js';
import { holdsNow, type Rectangles } from './rectangle.js';
import { Tiling } from './tiling.js';

/** Something that a relationship rests on, and where that holds. */
export interface Ground {
  readonly basis: string;
  readonly statements: readonly string[];
  readonly holds: Rectangles;
}

/** Where a document states it, or a register, no rule is asked. */
const counted = (grounds: readonly Ground[]): readonly Ground[] => {
  const said = grounds.filter(({ basis }) => basis !== 'DERIVED');
  return said.length > 0 ? said : grounds;
};

/**
 * A relationship as it is now; and, kept apart, as it was where it rested on something weaker, or where it held once
 * and does not hold now. Each rests on the statements of all its grounds: on a day, on those that hold on that day.
 */
export function revisableRelationship(
  type: string,
  from: string,
  to: string,
  grounds: readonly Ground[],
  model: GraphModel,
): RelationshipRecord[] {
  const { past } = model.relationships.get(type)!;
  const [only, ...others] = grounds;
  if (only && others.length === 0 && holdsNow(only.holds)) return [relationship(type, from, to, only.basis, only.statements, only.holds)];
  const tiling = Tiling.of(
    grounds.map((item) => ({ item, holds: item.holds })),
    counted,
  );
  const now = tiling.now && basisOf(tiling.now);
  const isNow = (present: readonly Ground[]): boolean => now !== undefined && (past === null || basisOf(present) === now);
  const record = (name: string, wanted: (present: readonly Ground[]) => boolean): RelationshipRecord[] => {
    const found = [...tiling.values].filter(wanted).flat();
    if (found.length === 0) return [];
    const statements = new Set(found.flatMap((ground) => ground.statements));
    return [relationship(name, from, to, basisOf(found), statements, tiling.where(wanted))];
  };
  return [...record(type, isNow), ...(past === null ? [] : record(past, (present) => !isNow(present)))];
}
