import { Link } from 'wouter';
import { DoubtNote } from '../evidence/doubt-note.js';
import { StatementMarks } from '../evidence/statement-marks.js';
import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { rankRuleWords } from '../vocabulary/rules.js';
import { wordOf } from '../vocabulary/word-of.js';
import type { ConflictSidesFragment } from './conflicts.operations.js';
import styles from './conflicts.module.css';

const said = words(
  {
    rule: '采用规则：',
    more: (count: number) => `另有 ${count} 条陈述未列出。`,
    here: '本条',
    published: '发表于',
  },
  {
    rule: 'Shown by the rule: ',
    more: (count: number) => `${count} more statements are not listed.`,
    here: 'this one',
    published: 'published',
  },
);

type Side = ConflictSidesFragment['statements']['nodes'][number];

function Column({ side, current }: { readonly side: Side; readonly current: boolean }) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const { period } = useFormat();
  const { document, section, object } = side;
  return (
    <article className={styles['side']} data-rank={side.rank} {...(current && { 'aria-current': 'true' })}>
      <p className={styles['value']}>
        <Link href={pageOf(side.id)}>{object ? nameOf(object) : (side.value ?? side.text)}</Link>
        {current && <small className="muted"> {text.here}</small>}
      </p>
      <StatementMarks statement={side} />
      <p>
        <q className={styles['anchor']}>{side.anchor}</q>
      </p>
      {document && (
        <p className={styles['source']}>
          <Link href={pageOf(document.id)}>{document.title}</Link>
          {section && (
            <>
              {' · '}
              <Link href={`${pageOf(document.id)}#${section.id}`}>{section.title}</Link>
            </>
          )}
          <br />
          <span className="muted">
            {text.published} {period(document.published)}
          </span>
        </p>
      )}
      <DoubtNote statement={side} />
    </article>
  );
}

interface ConflictColumnsProps {
  readonly conflict: ConflictSidesFragment;
  /** The statement whose page this is. */
  readonly current?: string;
}

/** What statements that differ say, side by side, in the order in which their documents were published. */
export function ConflictColumns({ conflict, current }: ConflictColumnsProps) {
  const text = useWords(said);
  const rules = useWords(rankRuleWords);
  const { totalCount, nodes } = conflict.statements;
  return (
    <>
      <div className={styles['sides']}>
        {nodes.map((side) => (
          <Column key={side.id} side={side} current={side.id === current} />
        ))}
      </div>
      <p className="muted">
        {text.rule}
        {wordOf(rules, conflict.rule)}
      </p>
      {totalCount > nodes.length && <p className="muted">{text.more(totalCount - nodes.length)}</p>}
    </>
  );
}
