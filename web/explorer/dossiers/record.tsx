import { Link } from 'wouter';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { fieldWords } from '../vocabulary/fields.js';
import { rankRuleWords } from '../vocabulary/rules.js';
import { wordOf } from '../vocabulary/word-of.js';
import { Changes } from './changes.js';
import styles from './dossiers.module.css';
import { Figures } from './figures.js';
import { Lines } from './lines.js';
import { More } from './more.js';
import type { RecordFragment, RecordLineFragment, RegionRecordQuery } from './record.operations.js';
import { Section } from './section.js';
import type { List } from './use-sizes.js';

const said = words(
  {
    features: '要点：举措、目标、大事与荣誉',
    statements: '记载：按文献先后',
    conflicts: '分歧',
    winner: '采用：',
    doubts: '存疑',
    mentions: '他处提及',
    absences: '未见记载',
    absencesLead: '收录的文献都没有说到：',
    documents: '所引文献',
    none: '没有文献直接陈述它。',
    separator: '、',
  },
  {
    features: 'Measures, goals, events and honours',
    statements: 'On record, document by document',
    conflicts: 'Disagreements',
    winner: 'Shown: ',
    doubts: 'In doubt',
    mentions: 'Mentioned elsewhere',
    absences: 'Not on record',
    absencesLead: 'No document that was read says anything of:',
    documents: 'Documents cited',
    none: 'No document states anything of it directly.',
    separator: ', ',
  },
);

/** Properties that are told in words, and what a dossier calls together its features. */
export const FEATURES = ['honour', 'event', 'measure', 'goal', 'product', 'brand'];

export type Documents = RegionRecordQuery['documents']['nodes'];

/** Runs of what comes from the same document, or is of the same property. */
function runs(
  statements: readonly RecordLineFragment[],
  keyOf: (line: RecordLineFragment) => string,
): readonly (readonly RecordLineFragment[])[] {
  const found: RecordLineFragment[][] = [];
  for (const line of statements) {
    const last = found.at(-1);
    if (last && keyOf(last[0]!) === keyOf(line)) last.push(line);
    else found.push([line]);
  }
  return found;
}

interface RecordProps {
  readonly onRecord: RecordFragment;
  /** Those that the dossier cites, in the order of their numbers. */
  readonly documents: Documents;
  /** All there are: their days are to choose from where it cites one alone. */
  readonly allDocuments: Documents;
  readonly onMore: (list: List) => void;
}

/** What is on record: what documents state, in order of time, what changed, where they differ, what is in doubt, and what none says. */
export function Record({ onRecord, documents, allDocuments, onMore }: RecordProps) {
  const text = useWords(said);
  const [fields, rules] = [useWords(fieldWords), useWords(rankRuleWords)];
  const { period } = useFormat();
  const { features, statements, conflicts, doubts, mentions, absences, observations } = onRecord;
  return (
    <>
      {features.totalCount > 0 && (
        <Section title={text.features} count={features.totalCount}>
          {runs(features.nodes, ({ property }) => property).map((run) => (
            <div key={run[0]!.property}>
              <h3>{wordOf(fields, run[0]!.property)}</h3>
              <Lines statements={run} hasProperty={false} />
            </div>
          ))}
          <More shown={features.nodes.length} total={features.totalCount} of={text.features} onMore={() => onMore('features')} />
        </Section>
      )}
      <Figures observations={observations} onMore={() => onMore('figures')} />
      <Changes id={onRecord.id} documents={documents.length > 1 ? documents : allDocuments} />
      <Section title={text.statements} count={statements.totalCount}>
        {statements.totalCount === 0 && <p className="muted">{text.none}</p>}
        {runs(statements.nodes, ({ document }) => document?.id ?? '').map((run) => {
          const { document } = run[0]!;
          return (
            <div key={document?.id ?? ''}>
              {document && (
                <h3>
                  <Link href={pageOf(document.id)}>{document.title}</Link> <small className="muted">{period(document.published)}</small>
                </h3>
              )}
              <Lines statements={run} />
            </div>
          );
        })}
        <More shown={statements.nodes.length} total={statements.totalCount} of={text.statements} onMore={() => onMore('lines')} />
      </Section>
      {conflicts.totalCount > 0 && (
        <Section title={text.conflicts} count={conflicts.totalCount}>
          {conflicts.nodes.map((conflict) => (
            <div key={conflict.id} className={styles['conflict']}>
              <Lines statements={conflict.statements.nodes} hasDocument />
              <p className="muted">
                {text.winner}
                {wordOf(rules, conflict.rule)}
                {' · '}
                <Link href={`/conflicts?conflict=${encodeURIComponent(conflict.id)}`}>{text.conflicts}</Link>
              </p>
            </div>
          ))}
        </Section>
      )}
      {doubts.totalCount > 0 && (
        <Section title={text.doubts} count={doubts.totalCount}>
          <Lines statements={doubts.nodes} />
          {doubts.totalCount > doubts.nodes.length && (
            <p className="muted">
              {doubts.nodes.length} / {doubts.totalCount}
            </p>
          )}
        </Section>
      )}
      {mentions.totalCount > 0 && (
        <Section title={text.mentions} count={mentions.totalCount}>
          <Lines statements={mentions.nodes} hasSubject />
          <More shown={mentions.nodes.length} total={mentions.totalCount} of={text.mentions} onMore={() => onMore('mentions')} />
        </Section>
      )}
      {absences.length > 0 && (
        <Section title={text.absences}>
          <p>
            {text.absencesLead} {absences.map((field) => wordOf(fields, field)).join(text.separator)}
          </p>
        </Section>
      )}
      {documents.length > 0 && (
        <Section title={text.documents} count={documents.length}>
          <ol className={styles['documents']}>
            {documents.map(({ id, title, publisher, published }) => (
              <li key={id}>
                <Link href={pageOf(id)}>{title}</Link>{' '}
                <span className="muted">
                  {publisher && `${publisher} · `}
                  {period(published)}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
