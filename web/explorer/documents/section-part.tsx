import { useEffect, useRef } from 'react';
import { useAsOf } from '../data/as-of.js';
import { Paged } from '../shell/paged.js';
import { usePages } from '../data/use-pages.js';
import { StatementLine } from '../evidence/statement-line.js';
import { useFormat } from '../language/use-format.js';
import { SectionStatementsDocument, type StatementWhere } from './document.operations.js';
import styles from './documents.module.css';
import { useNear } from './use-near.js';

const PAGE = 100;
/** What a statement takes, about: a section that was not read yet keeps its place. */
const LINE_PIXELS = 96;

export interface SectionPartProps {
  readonly id: string;
  readonly title: string;
  /** How many statements the filter leaves. */
  readonly count: number;
  readonly where: StatementWhere | undefined;
  /** All of it is read, though nobody has come near: for print. */
  readonly whole: boolean;
  /** Called when all of it is there. */
  readonly onRead: (id: string) => void;
}

/** A section of a document with what it states, read when somebody comes near. */
export function SectionPart({ id, title, count, where, whole, onRead }: SectionPartProps) {
  const part = useRef<HTMLElement>(null);
  const near = useNear(part);
  const [asOf] = useAsOf();
  const { number } = useFormat();
  const variables = { id, first: PAGE, ...(where && { where }), ...asOf };
  const list = usePages(SectionStatementsDocument, variables, ({ section }) => section?.statements, near || whole);
  const { hasMore, isAsking, more, totalCount } = list;
  useEffect(() => {
    if (!whole || isAsking || totalCount === undefined) return;
    if (hasMore) void more();
    else onRead(id);
  }, [whole, isAsking, hasMore, more, totalCount, onRead, id]);
  const height = totalCount === undefined ? Math.min(count, PAGE) * LINE_PIXELS : undefined;
  return (
    <section ref={part} id={id} className={styles['part']} aria-labelledby={`${id}-title`} style={{ minHeight: height }}>
      <h2 id={`${id}-title`}>
        {title} <small>{number(count)}</small>
      </h2>
      <Paged list={list}>{(nodes) => nodes.map((statement) => <StatementLine key={statement.id} statement={statement} />)}</Paged>
    </section>
  );
}
