import { Link } from 'wouter';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { basisWords, doubtWords, kindWords, qualifierWords, rankWords } from '../vocabulary/codes.js';
import { rankRuleWords } from '../vocabulary/rules.js';
import { wordOf } from '../vocabulary/word-of.js';
import { CountTable, type Counted } from './count-table.js';
import { ListLink } from './list-link.js';
import type { StatementQualityQuery } from './quality.operations.js';
import styles from './quality.module.css';

const said = words(
  {
    dataset: '数据集',
    version: '版本',
    licence: '许可',
    hash: '内容校验',
    all: '陈述',
    anchored: '有原文短语',
    documented: '有文献',
    promise: '数据集自带断言（最少条数、各属性最低占比）；达不到的，载入时即被拒绝。对原件的覆盖率由 npm run verify 核对。',
    statements: '陈述',
    bases: '依据',
    kinds: '性质',
    qualifiers: '限定',
    noQualifier: '无限定',
    doubts: '存疑',
    noDoubts: '没有存疑的陈述。',
    ranks: '是否采用',
    conflicts: '分歧',
    rule: '采用规则',
    count: '处数',
    noConflicts: '没有分歧。',
    registers: '公共名录',
    register: '名录',
    statementsOf: '条数',
  },
  {
    dataset: 'Dataset',
    version: 'Version',
    licence: 'Licence',
    hash: 'Content hash',
    all: 'Statements',
    anchored: 'with the words of the original',
    documented: 'with a document',
    promise:
      'The dataset comes with assertions (least numbers, least shares of what is stated); one that falls short is refused when it is loaded. Its coverage of the originals is checked by npm run verify.',
    statements: 'Statements',
    bases: 'Rest on',
    kinds: 'Kind',
    qualifiers: 'Qualifiers',
    noQualifier: 'none',
    doubts: 'Doubts',
    noDoubts: 'No statement is in doubt.',
    ranks: 'Shown or not',
    conflicts: 'Disagreements',
    rule: 'Shown by the rule',
    count: 'Number',
    noConflicts: 'No disagreements.',
    registers: 'Registers',
    register: 'Register',
    statementsOf: 'Statements',
  },
);

type Groups = readonly { readonly keys: readonly { readonly value: string | null }[]; readonly count: number }[];

/** Counts of statements by a code, each with the list behind it. */
const counted = (groups: Groups, codes: object, name: string, empty = ''): readonly Counted[] =>
  groups.map(({ keys, count }) => {
    const value = keys[0]?.value ?? null;
    return {
      key: value ?? '',
      name: value === null ? empty : wordOf(codes, value),
      count,
      to: { list: 'statements', [name]: value ?? '-' },
    };
  });

function Dataset({ data }: { readonly data: StatementQualityQuery }) {
  const text = useWords(said);
  const { share } = useFormat();
  const { dataset, statements, anchored, documented } = data;
  const part = (count: number): string => share(statements.totalCount === 0 ? 0 : count / statements.totalCount);
  return (
    <dl className={styles['facts']}>
      {dataset && (
        <>
          <dt>{text.dataset}</dt>
          <dd>{dataset.title}</dd>
          <dt>{text.version}</dt>
          <dd>{dataset.version}</dd>
          <dt>{text.licence}</dt>
          <dd>{dataset.licence}</dd>
          <dt>{text.hash}</dt>
          <dd>
            <code>{dataset.contentHash}</code>
          </dd>
        </>
      )}
      <dt>{text.all}</dt>
      <dd>
        <ListLink count={statements.totalCount} to={{ list: 'statements' }} label={text.all} />
      </dd>
      <dt>{text.anchored}</dt>
      <dd>{part(anchored.totalCount)}</dd>
      <dt>{text.documented}</dt>
      <dd>{part(documented.totalCount)}</dd>
    </dl>
  );
}

function Conflicts({ rules }: { readonly rules: StatementQualityQuery['rules'] }) {
  const text = useWords(said);
  const { number } = useFormat();
  const names = useWords(rankRuleWords);
  return (
    <section>
      <h3>{text.conflicts}</h3>
      {rules.length === 0 ? (
        <p className="muted">{text.noConflicts}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.rule}</th>
              <th scope="col" className="number">
                {text.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ keys, conflicts }) => {
              const rule = keys[0]?.value ?? '';
              const name = wordOf(names, rule);
              return (
                <tr key={rule}>
                  <th scope="row">{name}</th>
                  <td className="number">
                    <Link href={`/conflicts?rule=${rule}`} aria-label={`${name}: ${number(conflicts)}`}>
                      {number(conflicts)}
                    </Link>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Registers({ registers }: { readonly registers: StatementQualityQuery['registers'] }) {
  const text = useWords(said);
  if (registers.length === 0) return null;
  return (
    <section>
      <h3>{text.registers}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.register}</th>
            <th scope="col" className="number">
              {text.statementsOf}
            </th>
          </tr>
        </thead>
        <tbody>
          {registers.map(({ keys, count }) => {
            const id = keys[0]?.value ?? '';
            const node = keys[0]?.node;
            const title = node && 'title' in node ? node.title : id;
            return (
              <tr key={id}>
                <th scope="row">
                  <Link href={pageOf(id)}>{title}</Link>
                </th>
                <td className="number">
                  <ListLink count={count} to={{ list: 'statements', document: id }} label={title} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The dataset and its statements: what they rest on, how they are to be taken, which are doubted and disputed. */
export function StatementQuality({ data }: { readonly data: StatementQualityQuery }) {
  const text = useWords(said);
  const [bases, kinds, qualifiers] = [useWords(basisWords), useWords(kindWords), useWords(qualifierWords)];
  const [doubts, ranks] = [useWords(doubtWords), useWords(rankWords)];
  return (
    <>
      <Dataset data={data} />
      <p className="muted">{text.promise}</p>
      <h2>{text.statements}</h2>
      <div className={styles['columns']}>
        <CountTable title={text.doubts} rows={counted(data.doubts, doubts, 'doubt')} none={text.noDoubts} />
        <Conflicts rules={data.rules} />
        <CountTable title={text.bases} rows={counted(data.bases, bases, 'basis')} />
        <CountTable title={text.ranks} rows={counted(data.ranks, ranks, 'rank')} />
        <CountTable title={text.kinds} rows={counted(data.kinds, kinds, 'kind')} />
        <CountTable title={text.qualifiers} rows={counted(data.qualifiers, qualifiers, 'qualifier', text.noQualifier)} />
        <Registers registers={data.registers} />
      </div>
    </>
  );
}
