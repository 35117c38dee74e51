import type { Containment } from '../containment.js';
import type { SeedStatement } from '../dataset.js';
import { effectivePeriod, type DatasetIndex } from '../dataset-index.js';
import { moreSpecific } from '../more-specific.js';
import { quote, type Report } from '../problem.js';
import { overlap } from '../../model/period.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** Whether one document gives a subject two different ones at once, neither of which is the more specific. */
function contradicts(a: SeedStatement, b: SeedStatement, index: DatasetIndex, containment: Containment): boolean {
  if (a.document !== b.document || a.object === b.object) return false;
  if (moreSpecific(a.object!, b.object!, index, containment) || moreSpecific(b.object!, a.object!, index, containment)) return false;
  const [left, right] = [effectivePeriod(index, a), effectivePeriod(index, b)];
  return !left || !right || overlap(left, right);
}

/**
 * What can be known only from all statements together: nothing lies in itself, and no document states two regions or
 * parents for one subject. (Two documents may: then the ranks decide.)
 */
export function checkAgreement(
  statements: readonly SeedStatement[],
  index: DatasetIndex,
  vocabulary: Vocabulary,
  containment: Containment,
  report: Report,
): void {
  for (const { place, subject, property, object } of containment.cycles) {
    const at = { ...place, path: [...place.path, 'object'] };
    report({ place: at, found: `${quote(object)} as «${property}» of ${quote(subject)}, which it lies in itself`, expected: 'no circle' });
  }
  const known = new Map<string, SeedStatement[]>();
  for (const statement of statements) {
    const rule = vocabulary.subjects.get(index.entities.get(statement.subject)!.type)!.rules.get(statement.property);
    if (rule?.kind !== 'relationship' || !rule.toOne) continue;
    const key = `${statement.subject} ${statement.property}`;
    const others = known.get(key) ?? [];
    known.set(key, [...others, statement]);
    const other = others.find((each) => contradicts(each, statement, index, containment));
    if (!other) continue;
    const place = { ...statement.place, path: [...statement.place.path, 'object'] };
    const found = `${quote(statement.object)} as «${statement.property}» of ${quote(statement.subject)}, beside ${quote(other.object)}`;
    report({ place, found, expected: 'one for one subject, period and document, or one that lies in the other', other: other.place });
  }
}
