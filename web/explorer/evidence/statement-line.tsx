import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pageOf } from '../routes.js';
import { DoubtNote } from './doubt-note.js';
import styles from './evidence.module.css';
import type { EvidenceFragment } from './evidence.operations.js';
import { StatementMarks } from './statement-marks.js';

type Line = Pick<
  EvidenceFragment,
  'id' | 'text' | 'anchor' | 'kind' | 'period' | 'basis' | 'qualifiers' | 'doubt' | 'doubtReason' | 'rank'
>;

/** A statement in a list: what it says, the words of the document, and how it is to be taken. */
export function StatementLine({ statement, children }: { readonly statement: Line; readonly children?: ReactNode }) {
  return (
    <article className={styles['line']} data-rank={statement.rank} id={statement.id}>
      <p className={styles['text']}>
        <Link href={pageOf(statement.id)}>{statement.text}</Link>
      </p>
      <StatementMarks statement={statement} />
      {statement.anchor !== '' && <q className={styles['anchor']}>{statement.anchor}</q>}
      <DoubtNote statement={statement} />
      {children}
    </article>
  );
}
