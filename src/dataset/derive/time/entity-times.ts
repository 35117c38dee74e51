import type { Dataset } from '../../dataset.js';
import { knownSince } from './known-since.js';
import { ALWAYS, knownFrom, type Rectangles } from './rectangle.js';

/**
 * Where entries of the register hold: from the first document on that names them, as a subject, an object or an
 * indicator. What registers name, and what no document names, is always there.
 */
export function entityTimes({ documents, statements }: Dataset): (entity: string) => Rectangles {
  const days = new Map(documents.map((document) => [document.id, knownSince(document)]));
  const first = new Map<string, number>();
  for (const statement of statements) {
    const day = days.get(statement.document)!;
    for (const id of [statement.subject, statement.property, statement.object]) {
      if (id !== undefined && day < (first.get(id) ?? Infinity)) first.set(id, day);
    }
  }
  const since = new Map([...new Set(first.values())].map((day) => [day, knownFrom(day)]));
  return (entity) => since.get(first.get(entity) ?? NaN) ?? ALWAYS;
}
