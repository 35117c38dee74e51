import type { Dataset, SeedEntity } from '../dataset.js';

/** Entries of the register that no statement is about, names, or observes. */
export function findOrphans({ entities, statements }: Dataset): SeedEntity[] {
  const spoken = new Set(
    statements.flatMap(({ subject, object, property }) => [subject, property, ...(object === undefined ? [] : [object])]),
  );
  return entities.filter(({ id }) => !spoken.has(id));
}
