import { InvestmentKind } from '../../model/enums.js';
import type { SeedStatement } from '../dataset.js';
import type { DatasetIndex } from '../dataset-index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { investmentId } from './node-ids.js';

/** The investment that a statement gives the amount of, or nothing where it states something else. */
export function investmentOf(
  statement: SeedStatement,
  index: DatasetIndex,
  vocabulary: Vocabulary,
): { readonly id: string; readonly kind: string } | undefined {
  const { subject, property, period } = statement;
  const rule = vocabulary.subjects.get(index.entities.get(subject)!.type)!.rules.get(property);
  const kind = rule?.kind === 'value' ? rule.investment : undefined;
  return kind === undefined ? undefined : { id: investmentId(subject, kind, period?.text), kind };
}

export const isTotal = (kind: string | undefined): boolean => kind === InvestmentKind.TOTAL;
