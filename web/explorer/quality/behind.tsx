import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { AskYourself } from '../ask/ask-yourself.js';
import { useAsOf } from '../data/as-of.js';
import { Paged } from '../shell/paged.js';
import { usePages } from '../data/use-pages.js';
import { useChoice } from '../data/use-choice.js';
import { EvidenceButton } from '../evidence/evidence-button.js';
import { StatementLine } from '../evidence/statement-line.js';
import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { isPaged, pageOf } from '../routes.js';
import { NotFound } from '../shell/not-found.js';
import { basisWords, doubtWords, kindWords, qualifierWords, rankWords, statusWords } from '../vocabulary/codes.js';
import { fieldWords } from '../vocabulary/fields.js';
import { typeWords } from '../vocabulary/types.js';
import { wordOf } from '../vocabulary/word-of.js';
import { CHECKED, listOperation, readBehind, type Behind, type ListedNode } from './checks.js';
import { derivedTies } from './derived-ties.js';
import { PoliciesOfProjectsDocument, StatementsBehindDocument } from './quality.operations.js';
import styles from './quality.module.css';
import { STATEMENT_CHOICES, useStatementChoices, type StatementChoices } from './statement-choices.js';

const said = words(
  {
    back: '数据质量',
    all: '全部',
    stated: (what: string) => `有记载：${what}`,
    missing: (what: string) => `未见记载：${what}`,
    statements: '陈述',
    none: '没有。',
    counted: (count: string) => `共 ${count} 条`,
    derived: '由规则推得的项目政策',
    noQualifier: '无限定',
    period: '时期',
    sources: '出处',
  },
  {
    back: 'Data quality',
    all: 'all',
    stated: (what: string) => `stated: ${what}`,
    missing: (what: string) => `not stated: ${what}`,
    statements: 'Statements',
    none: 'There are none.',
    counted: (count: string) => (count === '1' ? '1 entry' : `${count} entries`),
    derived: 'Policies of projects that a rule has derived',
    noQualifier: 'no qualifier',
    period: 'period',
    sources: 'source',
  },
);

function Page({ title, total, children }: { readonly title: string; readonly total: number | undefined; readonly children: ReactNode }) {
  const text = useWords(said);
  const { number } = useFormat();
  return (
    <div className={styles['list']}>
      <p className="no-print">
        <Link href="/quality">← {text.back}</Link>
      </p>
      <h1>{title}</h1>
      {total !== undefined && <p role="status">{total === 0 ? text.none : text.counted(number(total))}</p>}
      {children}
    </div>
  );
}

function NodeRow({ node }: { readonly node: ListedNode }) {
  const nameOf = useNameOf();
  const statuses = useWords(statusWords);
  const { period } = useFormat();
  if (node.name !== undefined) {
    const named = nameOf({ name: node.name, english: node.english ?? null });
    return <li>{isPaged(node.id) ? <Link href={pageOf(node.id)}>{named}</Link> : named}</li>;
  }
  const { subject, project, indicator } = node;
  const about = subject ?? project;
  const what = [indicator && nameOf(indicator), node.status && wordOf(statuses, node.status), node.text].filter(Boolean).join(' ');
  return (
    <li>
      {about && <Link href={pageOf(about.id)}>{nameOf(about)}</Link>} {what}{' '}
      {node.period && <span className="muted">{period(node.period)}</span>} <EvidenceButton id={node.id} of={what} />
    </li>
  );
}

function Nodes({ behind }: { readonly behind: Behind }) {
  const text = useWords(said);
  const fields = useWords(fieldWords);
  const types = useWords(typeWords);
  const [asOf] = useAsOf();
  const operation = useMemo(() => listOperation(behind), [behind.root, behind.name, behind.missing]);
  const list = usePages(operation, asOf, (data) => data.list);
  const field = behind.name === 'period' ? text.period : behind.name === 'statements' ? text.sources : wordOf(fields, behind.name);
  const which = behind.name === '' ? text.all : behind.missing ? text.missing(field) : text.stated(field);
  return (
    <Page title={`${wordOf(types, CHECKED[behind.root]!.type)} · ${which}`} total={list.totalCount}>
      <Paged list={list}>
        {(nodes) => (
          <ul>
            {nodes.map((node) => (
              <NodeRow key={node.id} node={node} />
            ))}
          </ul>
        )}
      </Paged>
      <AskYourself document={operation} variables={{ ...asOf }} />
    </Page>
  );
}

/** Words for what a list of statements was narrowed down to. */
function useChosenWords(choices: StatementChoices): string {
  const text = useWords(said);
  const codes = {
    basis: useWords(basisWords),
    rank: useWords(rankWords),
    doubt: useWords(doubtWords),
    kind: useWords(kindWords),
    qualifier: useWords(qualifierWords),
  };
  const chosen = STATEMENT_CHOICES.flatMap((name) => {
    const value = choices[name];
    if (value === '') return [];
    if (value === '-') return [text.noQualifier];
    return [name === 'document' ? value : wordOf(codes[name], value)];
  });
  return chosen.length > 0 ? chosen.join(' · ') : text.all;
}

function Statements() {
  const text = useWords(said);
  const [asOf] = useAsOf();
  const { choices, where } = useStatementChoices();
  const variables = { where, ...asOf };
  const list = usePages(StatementsBehindDocument, variables, ({ statements }) => statements);
  return (
    <Page title={`${text.statements} · ${useChosenWords(choices)}`} total={list.totalCount}>
      <Paged list={list}>
        {(nodes) =>
          nodes.map((statement) => (
            <StatementLine key={statement.id} statement={statement}>
              {statement.document && (
                <p className="muted">
                  <Link href={pageOf(statement.document.id)}>{statement.document.title}</Link>
                  {statement.section && ` · ${statement.section.title}`}
                </p>
              )}
            </StatementLine>
          ))
        }
      </Paged>
      <AskYourself document={StatementsBehindDocument} variables={variables} />
    </Page>
  );
}

function DerivedPolicies() {
  const text = useWords(said);
  const nameOf = useNameOf();
  const [asOf] = useAsOf();
  const list = usePages(PoliciesOfProjectsDocument, asOf, ({ projects }) => projects);
  const ties = derivedTies(list.nodes);
  return (
    <Page title={text.derived} total={list.totalCount === undefined ? undefined : ties.length}>
      <Paged list={list}>
        {() => (
          <ul>
            {ties.map(({ project, edge }) => (
              <li key={`${project.id} ${edge.node.id}`}>
                <Link href={pageOf(project.id)}>{nameOf(project)}</Link> → <Link href={pageOf(edge.node.id)}>{nameOf(edge.node)}</Link>
                <ul>
                  {edge.statements.nodes.map((statement) => (
                    <li key={statement.id}>
                      <Link href={pageOf(statement.id)}>{statement.text}</Link>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Paged>
      <AskYourself document={PoliciesOfProjectsDocument} variables={{ ...asOf }} />
    </Page>
  );
}

/** The list behind a number of the page of data quality, as the address names it. */
export function ListBehind({ list }: { readonly list: string }) {
  const [which] = useChoice('which');
  if (list === 'statements') return <Statements />;
  if (list === 'derived-policies') return <DerivedPolicies />;
  const behind = readBehind(list, which);
  return behind ? <Nodes behind={behind} /> : <NotFound />;
}
