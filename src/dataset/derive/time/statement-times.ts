import { ANY_DAY, dayOf, FIRST_DAY, LAST_DAY } from '../../../model/days.js';
import type { SeedStatement } from '../../dataset.js';
import { effectivePeriod, type DatasetIndex } from '../../dataset-index.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { knownSince } from './known-since.js';
import type { Rectangles } from './rectangle.js';

/** Whether what is stated goes on once it has begun: a status that was reached, the total that a project costs. */
function endures({ subject, property, value }: SeedStatement, index: DatasetIndex, vocabulary: Vocabulary): boolean {
  if (value?.kind === 'status') return true;
  const rule = vocabulary.subjects.get(index.entities.get(subject)!.type)!.rules.get(property);
  return rule?.kind === 'value' && rule.investment === 'TOTAL';
}

/**
 * Where statements hold, each time told once: statements of one document and one period share it.
 */
export function statementTimes(index: DatasetIndex, vocabulary: Vocabulary): (statement: SeedStatement) => Rectangles {
  const known = new Map<string, Rectangles>();
  return (statement) => {
    const { document, period } = statement;
    const key = `${document} ${period ? `${period.text} ${String(endures(statement, index, vocabulary))}` : ''}`;
    let times = known.get(key);
    if (!times) known.set(key, (times = timesOf(statement, index, vocabulary)));
    return times;
  };
}

/**
 * Where a statement holds. It is known from the last day on which its document can have been published; registers are
 * for reference and are known always. It is valid in its period, without one from its document's period on.
 */
function timesOf(statement: SeedStatement, index: DatasetIndex, vocabulary: Vocabulary): Rectangles {
  const document = index.documents.get(statement.document)!;
  const { register } = document;
  const known = { knownFrom: knownSince(document), knownTo: LAST_DAY };
  const period = statement.period ?? (register ? undefined : effectivePeriod(index, statement));
  const validFrom = period ? dayOf(period.from) : FIRST_DAY;
  if (!statement.period || endures(statement, index, vocabulary)) return [{ ...known, validFrom, validTo: ANY_DAY }];
  return [
    { ...known, validFrom, validTo: dayOf(statement.period.to) },
    { ...known, validFrom: ANY_DAY, validTo: ANY_DAY },
  ];
}
