import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/language.js';
import { basisWords, kindWords, qualifierWords, rankWords } from '../vocabulary/codes.js';
import styles from './evidence.module.css';
import type { EvidenceFragment } from './evidence.operations.js';

type Marked = Pick<EvidenceFragment, 'kind' | 'period' | 'qualifiers' | 'basis' | 'rank'>;

/** How a statement is to be taken: its kind, period and qualifiers, what it rests on, and whether it is the one that is shown. */
export function StatementMarks({ statement }: { readonly statement: Marked }) {
  const [kinds, bases, qualifiers, ranks] = [useWords(kindWords), useWords(basisWords), useWords(qualifierWords), useWords(rankWords)];
  const { period } = useFormat();
  return (
    <p className={styles['marks']}>
      <span>{kinds[statement.kind]}</span>
      {statement.period && <span>{period(statement.period)}</span>}
      {statement.qualifiers.map((qualifier) => (
        <span key={qualifier}>{qualifiers[qualifier]}</span>
      ))}
      <span data-basis={statement.basis}>{bases[statement.basis]}</span>
      {statement.rank !== 'NORMAL' && <span data-rank={statement.rank}>{ranks[statement.rank]}</span>}
    </p>
  );
}
