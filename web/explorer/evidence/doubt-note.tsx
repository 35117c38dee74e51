import { useWords, words } from '../language/language.js';
import { doubtWords } from '../vocabulary/codes.js';
import styles from './evidence.module.css';
import type { EvidenceFragment } from './evidence.operations.js';

const said = words({ doubt: '存疑' }, { doubt: 'Doubt' });

/** Why the print behind a statement is doubtful; nothing where it is not. */
export function DoubtNote({ statement }: { readonly statement: Pick<EvidenceFragment, 'doubt' | 'doubtReason'> }) {
  const { doubt } = useWords(said);
  const doubts = useWords(doubtWords);
  if (!statement.doubt) return null;
  return (
    <p className={styles['doubt']}>
      {doubt}: {doubts[statement.doubt]}
      {statement.doubtReason && ` (${statement.doubtReason})`}
    </p>
  );
}
