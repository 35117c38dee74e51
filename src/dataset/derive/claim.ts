import type { SeedStatement } from '../dataset.js';
import type { DatasetIndex } from '../dataset-index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { observationKey } from './observation-key.js';

/** What a statement answers, where there is room for one answer only: statements with equal questions must agree. */
export function questionOf(statement: SeedStatement, index: DatasetIndex, vocabulary: Vocabulary): string | undefined {
  const { subject, property, kind, of = '', period } = statement;
  if (property.includes('/')) return observationKey(statement);
  const rule = vocabulary.subjects.get(index.entities.get(subject)!.type)!.rules.get(property);
  if (rule?.kind === 'relationship') return rule.toOne ? `${subject} ${property}` : undefined;
  if (rule?.investment === 'TOTAL') return `${subject} ${property}`;
  if (rule?.form === 'money' || rule?.form === 'quantity') return [subject, property, of, period?.text ?? '', kind].join(' ');
  return rule?.form === 'code' ? `${subject} ${property}` : undefined;
}

/** What a statement answers it with: equal claims agree. */
export function claimOf({ object, value }: SeedStatement): string {
  if (value?.kind === 'money') return String(value.yuan);
  if (value?.kind === 'quantity') return `${value.number} ${value.upper ?? ''} ${value.unit}`;
  return object ?? value?.text ?? '';
}
