import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { doubtWords, kindWords, rankWords } from '../vocabulary/codes.js';
import styles from './dossiers.module.css';
import { NameLink } from './names.js';
import type { RecordLineFragment } from './record.operations.js';
import { useSays, type Says } from './says.js';
import { Source } from './sources.js';

const said = words({ doubt: '存疑' }, { doubt: 'in doubt' });

/** Statements that say the same of the same, as one line. */
interface Line extends Says {
  readonly key: string;
  readonly first: RecordLineFragment;
  readonly statements: readonly RecordLineFragment[];
}

/** Puts together what several places say alike, each document for itself where it matters who says so. */
function useLines(): (statements: readonly RecordLineFragment[], isByDocument: boolean) => readonly Line[] {
  const saysOf = useSays();
  return (statements, isByDocument) => {
    const lines = new Map<string, Line>();
    for (const statement of statements) {
      const says = saysOf(statement);
      const { subject, period, kind, rank, document } = statement;
      const key = [subject?.id, statement.property, says.text, period, kind, rank, isByDocument && document?.id].join('\u0000');
      const before = lines.get(key);
      lines.set(
        key,
        before ? { ...before, statements: [...before.statements, statement] } : { ...says, key, first: statement, statements: [statement] },
      );
    }
    return [...lines.values()];
  };
}

interface LinesProps {
  readonly statements: readonly RecordLineFragment[];
  /** Whether a line begins with whom it is about. */
  readonly hasSubject?: boolean;
  readonly hasProperty?: boolean;
  /** Whether a line ends with the document that says so. */
  readonly hasDocument?: boolean;
}

/** What documents state, a line each: property, value, when, how it is to be taken, and where it stands. */
export function Lines({ statements, hasSubject = false, hasProperty = true, hasDocument = false }: LinesProps) {
  const text = useWords(said);
  const linesOf = useLines();
  const [kinds, ranks, doubts] = [useWords(kindWords), useWords(rankWords), useWords(doubtWords)];
  const { period } = useFormat();
  return (
    <ul className={styles['lines']}>
      {linesOf(statements, hasDocument).map(({ key, property, value, text: plain, first, statements: same }) => (
        <li key={key} data-rank={first.rank}>
          {hasSubject && first.subject && (
            <>
              <NameLink named={first.subject} />{' '}
            </>
          )}
          {hasProperty && <span className={hasSubject ? 'muted' : styles['property']}>{property}</span>} <span>{value}</span>{' '}
          <small className="muted">
            {first.period && period(first.period)}
            {first.kind !== 'ACTUAL' && ` ${kinds[first.kind]}`}
            {first.rank !== 'NORMAL' && ` ${ranks[first.rank]}`}
          </small>
          <Source of={`${property} ${plain}`} cited={{ nodes: same }} />
          {first.doubt && (
            <small className={styles['doubt']}>
              {' '}
              {text.doubt}: {doubts[first.doubt]}
              {first.doubtReason && <span lang="en"> ({first.doubtReason})</span>}
            </small>
          )}
          {hasDocument && first.document && <small className="muted"> {first.document.title}</small>}
        </li>
      ))}
    </ul>
  );
}
