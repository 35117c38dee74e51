import { Link } from 'wouter';
import { AskYourself } from '../ask/ask-yourself.js';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { AsOfNotice } from '../shell/as-of-notice.js';
import { Asked } from '../shell/asked.js';
import { useTitle } from '../shell/use-title.js';
import styles from './documents.module.css';
import { DocumentsDocument } from './documents.operations.js';

const said = words(
  {
    title: '文献',
    lead: '图谱中的每一条陈述都出自以下文献之一。原文不在本站，这里只引用定位所需的短语。',
    document: '文献',
    published: '发表',
    period: '所述时期',
    sections: '章节',
    statements: '陈述',
    figures: '其中数据',
    subjects: '所及主体',
    doubtful: '存疑',
    disputed: '有分歧',
    basis: '依据',
    none: '在所选日期之前没有文献发表。',
    hidden: (count: number) => `另有 ${count} 份文献未列出。`,
  },
  {
    title: 'Documents',
    lead: 'Every statement in the graph is from one of these documents. The originals are not kept here; only the few words that show the place are quoted.',
    document: 'Document',
    published: 'Published',
    period: 'About',
    sections: 'Sections',
    statements: 'Statements',
    figures: 'of them figures',
    subjects: 'Subjects',
    doubtful: 'Doubtful',
    disputed: 'Disputed',
    basis: 'How we know',
    none: 'No document was published by the chosen day.',
    hidden: (count: number) => `${count} more documents are not listed.`,
  },
);

/** How many statements of a document are of a kind; leads to them where there are any. */
function Part({ id, of, count }: { readonly id: string; readonly of: string; readonly count: number }) {
  const { number } = useFormat();
  return <td className="number">{count === 0 ? 0 : <Link href={`${pageOf(id)}?${of}`}>{number(count)}</Link>}</td>;
}

/** All documents: who published them and when, and how much each states. */
export default function DocumentsPage() {
  const text = useWords(said);
  const { number, period } = useFormat();
  const [asOf] = useAsOf();
  const question = useAnswer(DocumentsDocument, asOf);
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
      <p className="muted">{text.lead}</p>
      <AsOfNotice />
      <Asked question={question}>
        {({ documents, subjects }) => {
          const subjectsOf = new Map(subjects.map((group) => [group.keys[0]?.value, group.subjects]));
          if (documents.totalCount === 0) return <p>{text.none}</p>;
          return (
            <div className={styles['scroll']} tabIndex={0} role="region" aria-label={text.title}>
              <table className={styles['documents']}>
                <thead>
                  <tr>
                    <th scope="col">{text.document}</th>
                    <th scope="col">{text.published}</th>
                    <th scope="col">{text.period}</th>
                    {[text.sections, text.statements, text.figures, text.subjects, text.doubtful, text.disputed].map((name) => (
                      <th key={name} scope="col" className="number">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {documents.nodes.map((each) => (
                    <tr key={each.id}>
                      <th scope="row">
                        <Link href={pageOf(each.id)}>{each.title}</Link>
                        <p className="muted">{each.publisher}</p>
                      </th>
                      <td className={styles['published']}>
                        {period(each.published)}
                        <details>
                          <summary>{text.basis}</summary>
                          <p lang="en">{each.publishedBasis}</p>
                        </details>
                      </td>
                      <td className={styles['period']}>{each.period && period(each.period)}</td>
                      <td className="number">{number(each.sections.totalCount)}</td>
                      <td className="number">{number(each.statements.totalCount)}</td>
                      <Part id={each.id} of="property=figures" count={each.figures.totalCount} />
                      <td className="number">{number(subjectsOf.get(each.id) ?? 0)}</td>
                      <Part id={each.id} of="show=doubtful" count={each.doubtful.totalCount} />
                      <Part id={each.id} of="show=disputed" count={each.disputed.totalCount} />
                    </tr>
                  ))}
                </tbody>
              </table>
              {documents.totalCount > documents.nodes.length && <p>{text.hidden(documents.totalCount - documents.nodes.length)}</p>}
            </div>
          );
        }}
      </Asked>
      <AskYourself document={DocumentsDocument} variables={{ ...asOf }} />
    </>
  );
}
