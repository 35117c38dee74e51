import { createHash } from 'node:crypto';
import type { SeedStatement } from './dataset.js';

type Identity = Pick<SeedStatement, 'document' | 'section' | 'subject' | 'property' | 'object' | 'of' | 'period' | 'anchor' | 'occurrence'>;

/** An id that survives reordering and a corrected value: it hashes where the fact stands and what it is about. */
export function statementId({ document, section, subject, property, object, of, period, anchor, occurrence }: Identity): string {
  const parts = [document, section, subject, property, object ?? of ?? '', period?.text ?? '', anchor, occurrence];
  return `statement/${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)}`;
}
