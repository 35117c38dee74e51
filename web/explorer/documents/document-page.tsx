import { useCallback, useRef, useState } from 'react';
import { AskYourself } from '../ask/ask-yourself.js';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { basePath, pageOf } from '../routes.js';
import { AsOfNotice } from '../shell/as-of-notice.js';
import { Asked } from '../shell/asked.js';
import { Missing } from '../shell/missing.js';
import { useTitle } from '../shell/use-title.js';
import { conditionOf, useDocumentFilter } from './document-filter.js';
import { DocumentFacts } from './document-facts.js';
import { DocumentOutlineDocument, type DocumentOutlineQuery } from './document.operations.js';
import styles from './documents.module.css';
import { FilterBar } from './filter-bar.js';
import { inOrder } from './section-order.js';
import { SectionPart } from './section-part.js';
import { useNamedSection } from './use-named-section.js';

const said = words(
  {
    contents: '目录',
    counted: (count: string) => `共 ${count} 条陈述`,
    filtered: (count: string, all: string) => `筛选后 ${count} 条，共 ${all} 条陈述`,
    none: '没有符合筛选条件的陈述。',
    print: '打印全文',
    preparing: '正在载入全文……',
  },
  {
    contents: 'Contents',
    counted: (count: string) => `${count} statements`,
    filtered: (count: string, all: string) => `${count} of ${all} statements pass the filter`,
    none: 'No statement passes the filter.',
    print: 'Print all of it',
    preparing: 'Reading all of it …',
  },
);

type OfDocument = DocumentOutlineQuery['document'] & {};

function Sections({ of: { id, sections } }: { readonly of: OfDocument }) {
  const text = useWords(said);
  const { number } = useFormat();
  const { filter } = useDocumentFilter();
  const where = conditionOf(filter);
  const shown = inOrder(sections.nodes).filter(({ statements }) => statements.totalCount > 0);
  const [whole, setWhole] = useState(false);
  const read = useRef(new Set<string>());
  const onRead = useCallback(
    (section: string) => {
      read.current.add(section);
      if (read.current.size < shown.length) return;
      read.current.clear();
      setWhole(false);
      // After the last of it is on the page.
      setTimeout(() => print());
    },
    [shown.length],
  );
  const parts = useRef<HTMLDivElement>(null);
  useNamedSection(parts);
  if (shown.length === 0) return <p role="status">{text.none}</p>;
  return (
    <div className={styles['reading']}>
      <nav className={`${styles['contents']} no-print`} aria-label={text.contents}>
        <h2>{text.contents}</h2>
        <ol>
          {shown.map((section) => (
            <li key={section.id}>
              <a href={`${basePath}${pageOf(id)}${location.search}#${section.id}`}>{section.title}</a>
              <span className="muted">{number(section.statements.totalCount)}</span>
            </li>
          ))}
        </ol>
        <button type="button" disabled={whole} onClick={() => setWhole(true)}>
          {whole ? text.preparing : text.print}
        </button>
      </nav>
      <div ref={parts}>
        {shown.map((section) => (
          <SectionPart
            key={section.id}
            id={section.id}
            title={section.title}
            count={section.statements.totalCount}
            where={where}
            whole={whole}
            onRead={onRead}
          />
        ))}
      </div>
    </div>
  );
}

/** A document: what it is, and everything it states, section by section. */
export default function DocumentPage({ id }: { readonly id: string }) {
  const text = useWords(said);
  const { number } = useFormat();
  const [asOf] = useAsOf();
  const { filter } = useDocumentFilter();
  const where = conditionOf(filter);
  const variables = { id, groups: { document: { id: { eq: id } } }, ...(where && { where }), ...asOf };
  const question = useAnswer(DocumentOutlineDocument, variables, { keep: true });
  useTitle(question.data?.data.document?.title);
  return (
    <>
      <AsOfNotice />
      <Asked question={question}>
        {({ document, properties }) => {
          if (!document) return <Missing answer={question.data} />;
          const { totalCount, unfilteredCount } = document.statements;
          const counted = properties.map(({ keys, count }) => ({ property: keys[0]?.value ?? '', count }));
          return (
            <>
              <h1>{document.title}</h1>
              <DocumentFacts document={document} />
              <FilterBar properties={counted} />
              <p role="status">{where ? text.filtered(number(totalCount), number(unfilteredCount)) : text.counted(number(totalCount))}</p>
              <Sections of={document} />
            </>
          );
        }}
      </Asked>
      <AskYourself document={DocumentOutlineDocument} variables={variables} />
    </>
  );
}
