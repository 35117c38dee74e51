import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { AskYourself } from '../ask/ask-yourself.js';
import { ConflictColumns } from '../conflicts/conflict-columns.js';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { CopyButton } from '../evidence/copy-button.js';
import { usePropertyWord } from '../evidence/use-property-word.js';
import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words, type Named } from '../language/language.js';
import { exploreFrom, isPaged, pageOf } from '../routes.js';
import { AsOfNotice } from '../shell/as-of-notice.js';
import { Asked } from '../shell/asked.js';
import { Missing } from '../shell/missing.js';
import { useTitle } from '../shell/use-title.js';
import { basisWords, doubtWords, kindWords, qualifierWords, rankWords, statusWords } from '../vocabulary/codes.js';
import { rankRuleWords } from '../vocabulary/rules.js';
import { TypeBadge } from '../vocabulary/type-badge.js';
import { wordOf } from '../vocabulary/word-of.js';
import styles from './documents.module.css';
import { StatementDocument, type StatementQuery } from './statement.operations.js';

const said = words(
  {
    title: '陈述',
    anchor: '原文短语',
    occurrence: (which: number) => `在本章节中第 ${which} 次出现`,
    lines: (spans: string) => `原件第 ${spans} 行`,
    subject: '主体',
    property: '属性',
    value: '值',
    object: '对象',
    of: '所指',
    period: '时期',
    noPeriod: '未写明；自文献所述时期起',
    kind: '性质',
    qualifiers: '限定',
    basis: '依据',
    rank: '是否采用',
    doubt: '存疑',
    document: '文献',
    section: '章节',
    published: '发表',
    finding: '所证',
    citation: '引用格式',
    conflict: '与其他陈述的分歧',
    graph: '在图谱中打开主体',
    id: '编号',
  },
  {
    title: 'Statement',
    anchor: 'The words of the original',
    occurrence: (which: number) => `the ${which}${['st', 'nd', 'rd'][which - 1] ?? 'th'} time in its section`,
    lines: (spans: string) => `lines ${spans} of the original`,
    subject: 'Subject',
    property: 'Property',
    value: 'Value',
    object: 'Object',
    of: 'Of',
    period: 'Period',
    noPeriod: 'not stated; from the period of its document on',
    kind: 'Kind',
    qualifiers: 'Qualifiers',
    basis: 'Rests on',
    rank: 'Shown or not',
    doubt: 'Doubt',
    document: 'Document',
    section: 'Section',
    published: 'Published',
    finding: 'Evidence for',
    citation: 'To cite it',
    conflict: 'Where others differ',
    graph: 'Open the subject in the graph',
    id: 'Id',
  },
);

type Whole = StatementQuery['statement'] & {};
type Thing = Named & { readonly __typename: string; readonly id: string };

function Named({ thing }: { readonly thing: Thing }) {
  const nameOf = useNameOf();
  return (
    <>
      <TypeBadge type={thing.__typename} /> {isPaged(thing.id) ? <Link href={pageOf(thing.id)}>{nameOf(thing)}</Link> : nameOf(thing)}
    </>
  );
}

function Finding({ finding }: { readonly finding: NonNullable<Whole['finding']> }) {
  const statuses = useWords(statusWords);
  const nameOf = useNameOf();
  const { period } = useFormat();
  if (finding.__typename === 'Investment') {
    return (
      <>
        <TypeBadge type="Investment" /> {finding.text} {finding.investmentPeriod && period(finding.investmentPeriod)}
      </>
    );
  }
  if (finding.__typename === 'Milestone') {
    return (
      <>
        <TypeBadge type="Milestone" /> {statuses[finding.status]} {finding.milestonePeriod && period(finding.milestonePeriod)}
      </>
    );
  }
  const { indicator } = finding;
  return (
    <>
      <TypeBadge type="Observation" /> {indicator && <Link href={pageOf(indicator.id)}>{nameOf(indicator)}</Link>} {finding.text}{' '}
      {period(finding.observationPeriod)}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Facts({ statement }: { readonly statement: Whole }) {
  const text = useWords(said);
  const { number, period } = useFormat();
  const wordOfProperty = usePropertyWord();
  const [kinds, bases, qualifiers, ranks] = [useWords(kindWords), useWords(basisWords), useWords(qualifierWords), useWords(rankWords)];
  const [doubts, rules] = [useWords(doubtWords), useWords(rankRuleWords)];
  const { subject, object, finding, section, document } = statement;
  const indicator = finding?.__typename === 'Observation' ? finding.indicator : null;
  return (
    <dl className={styles['facts']}>
      {subject && (
        <Fact name={text.subject}>
          <Named thing={subject} />
        </Fact>
      )}
      <Fact name={text.property}>
        {indicator ? (
          <Link href={pageOf(indicator.id)}>{wordOfProperty(statement.property, indicator)}</Link>
        ) : (
          wordOfProperty(statement.property)
        )}
      </Fact>
      {statement.value !== null && (
        <Fact name={text.value}>
          {statement.value}
          {statement.number !== null && (
            <span className="muted">
              {' '}
              = {number(Number(statement.number))} {statement.unit}
            </span>
          )}
        </Fact>
      )}
      {object && (
        <Fact name={text.object}>
          <Named thing={object} />
        </Fact>
      )}
      {statement.of !== null && <Fact name={text.of}>{statement.of}</Fact>}
      <Fact name={text.period}>{statement.period ? period(statement.period) : <span className="muted">{text.noPeriod}</span>}</Fact>
      <Fact name={text.kind}>{kinds[statement.kind]}</Fact>
      {statement.qualifiers.length > 0 && (
        <Fact name={text.qualifiers}>{statement.qualifiers.map((each) => qualifiers[each]).join(' · ')}</Fact>
      )}
      <Fact name={text.basis}>{bases[statement.basis]}</Fact>
      <Fact name={text.rank}>
        {ranks[statement.rank]}
        {statement.rankRule !== null && ` (${wordOf(rules, statement.rankRule)})`}
      </Fact>
      {statement.doubt && (
        <Fact name={text.doubt}>
          {doubts[statement.doubt]}
          {statement.doubtReason !== null && ` (${statement.doubtReason})`}
        </Fact>
      )}
      {document && (
        <Fact name={text.document}>
          <Link href={pageOf(document.id)}>{document.title}</Link>{' '}
          <span className="muted">
            {document.publisher} {text.published} {period(document.published)}
          </span>
        </Fact>
      )}
      {document && section && (
        <Fact name={text.section}>
          <Link href={`${pageOf(document.id)}#${section.id}`}>{section.title}</Link>{' '}
          {section.lines.length > 0 && <span className="muted">{text.lines(section.lines.map(asSpan).join(', '))}</span>}
        </Fact>
      )}
      {finding && (
        <Fact name={text.finding}>
          <Finding finding={finding} />
        </Fact>
      )}
      <Fact name={text.citation}>
        {statement.citation} <CopyButton text={statement.citation} />
      </Fact>
      <Fact name={text.id}>
        <code>{statement.id}</code>
      </Fact>
    </dl>
  );
}

/** `15-15` is line 15. */
const asSpan = (lines: string): string => lines.replace(/^(\d+)-\1$/, '$1');

/** One statement, whole: what it says, where, how it is to be taken, and what the others say. */
export default function StatementPage({ id }: { readonly id: string }) {
  const text = useWords(said);
  const [asOf] = useAsOf();
  const variables = { id, ...asOf };
  const question = useAnswer(StatementDocument, variables);
  useTitle(question.data?.data.statement?.text);
  return (
    <>
      <AsOfNotice />
      <Asked question={question}>
        {({ statement }) => {
          if (!statement) return <Missing answer={question.data} />;
          const { conflict, subject } = statement;
          return (
            <article className={styles['statement']}>
              <p>
                <TypeBadge type="Statement" />
              </p>
              <h1>{statement.text}</h1>
              <blockquote className={styles['quoted']}>
                <mark>{statement.anchor}</mark>
                <p className="muted">
                  {text.anchor}
                  {statement.occurrence > 1 && ` · ${text.occurrence(statement.occurrence)}`}
                </p>
              </blockquote>
              <Facts statement={statement} />
              {subject && (
                <p className="no-print">
                  <Link href={exploreFrom(subject.id)}>{text.graph}</Link>
                </p>
              )}
              {conflict && (
                <section>
                  <h2>{text.conflict}</h2>
                  <ConflictColumns conflict={conflict} current={statement.id} />
                </section>
              )}
            </article>
          );
        }}
      </Asked>
      <AskYourself document={StatementDocument} variables={variables} />
    </>
  );
}
