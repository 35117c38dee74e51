import { Link } from 'wouter';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { rankRuleWords } from '../vocabulary/rules.js';
import { wordOf } from '../vocabulary/word-of.js';
import { CopyButton } from './copy-button.js';
import { DoubtNote } from './doubt-note.js';
import styles from './evidence.module.css';
import type { EvidenceFragment } from './evidence.operations.js';
import { StatementMarks } from './statement-marks.js';

const said = words(
  {
    says: '原文',
    cite: '引用',
    disagrees: (count: number) => `另有 ${count} 条陈述与此不同`,
    rule: '采用规则',
  },
  {
    says: 'Printed as',
    cite: 'Cite',
    disagrees: (count: number) => (count === 1 ? 'Another statement differs' : `${count} other statements differ`),
    rule: 'Rule',
  },
);

/** One statement: what it says, the words of the document, where they stand, and what speaks against it. */
export function StatementCard({ statement }: { readonly statement: EvidenceFragment }) {
  const text = useWords(said);
  const rules = useWords(rankRuleWords);
  const { period } = useFormat();
  const { document, section, conflict } = statement;
  const others = conflict?.statements.nodes.filter(({ id }) => id !== statement.id) ?? [];
  return (
    <article className={styles['card']} data-rank={statement.rank}>
      <p className={styles['text']}>
        <Link href={pageOf(statement.id)}>{statement.text}</Link>
      </p>
      <StatementMarks statement={statement} />
      {statement.anchor !== '' && (
        <p>
          <span className="muted">{text.says}</span> <q className={styles['anchor']}>{statement.anchor}</q>
        </p>
      )}
      {document && (
        <p className={styles['source']}>
          <Link href={pageOf(document.id)}>{document.title}</Link>
          {section && (
            <>
              {' · '}
              <Link href={`${pageOf(document.id)}#${section.id}`}>{section.title}</Link>
            </>
          )}{' '}
          <span className="muted">{period(document.published)}</span>
        </p>
      )}
      <DoubtNote statement={statement} />
      {conflict && others.length > 0 && (
        <details className={styles['others']}>
          <summary>{text.disagrees(others.length)}</summary>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Link href={pageOf(other.id)}>{other.text}</Link> <span className="muted">{other.document?.title}</span>
              </li>
            ))}
          </ul>
          <p className="muted">
            {text.rule}: {wordOf(rules, conflict.rule)}
          </p>
        </details>
      )}
      <details className={styles['cite']}>
        <summary>{text.cite}</summary>
        <p>
          {statement.citation} <CopyButton text={statement.citation} />
        </p>
      </details>
    </article>
  );
}
