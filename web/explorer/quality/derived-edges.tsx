import { Link } from 'wouter';
import { useAsOf } from '../data/as-of.js';
import { useAnswer } from '../data/use-answer.js';
import { usePages } from '../data/use-pages.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { derivationWords } from '../vocabulary/rules.js';
import { countOperation } from './checks.js';
import { ListLink } from './list-link.js';
import { derivedTies } from './derived-ties.js';
import { PoliciesOfProjectsDocument } from './quality.operations.js';
import styles from './quality.module.css';

const said = words(
  {
    rule: '规则',
    what: '推得的关系',
    count: '条数',
    programme: '项目 → 政策',
    target: '实绩 → 目标',
    previous: '数据 → 上年同期',
    ranks: '分歧 → 采用的陈述',
    atLeast: (count: string) => `${count} 以上`,
  },
  {
    rule: 'Rule',
    what: 'Relationships derived',
    count: 'Number',
    programme: 'project → policy',
    target: 'result → aim',
    previous: 'figure → year before',
    ranks: 'disagreement → statement shown',
    atLeast: (count: string) => `${count} or more`,
  },
);

const OBSERVATIONS = countOperation('observations');

/** What rules have derived, rule by rule. */
export function DerivedEdges({ conflicts }: { readonly conflicts: number }) {
  const text = useWords(said);
  const rules = useWords(derivationWords);
  const { number } = useFormat();
  const [asOf] = useAsOf();
  const ties = usePages(PoliciesOfProjectsDocument, asOf, ({ projects }) => projects);
  const observations = useAnswer(OBSERVATIONS, asOf).data?.data;
  const derived = derivedTies(ties.nodes).length;
  const figures = ['target', 'previous'] as const;
  const ruleOf = { target: 'result-and-target', previous: 'year-before' } as const;
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={text.what}>
      <table className={styles['rules']}>
        <thead>
          <tr>
            <th scope="col">{text.rule}</th>
            <th scope="col">{text.what}</th>
            <th scope="col" className="number">
              {text.count}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{rules['programme-policy']}</th>
            <td>{text.programme}</td>
            <td className="number">
              {ties.hasMore ? (
                <Link href="/quality?list=derived-policies">{text.atLeast(number(derived))}</Link>
              ) : (
                <ListLink count={derived} to={{ list: 'derived-policies' }} label={text.programme} />
              )}
            </td>
          </tr>
          {figures.map((name) => (
            <tr key={name}>
              <th scope="row">{rules[ruleOf[name]]}</th>
              <td>{text[name]}</td>
              <td className="number">
                <ListLink count={observations?.[name]?.totalCount ?? 0} to={{ list: 'observations', which: name }} label={text[name]} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{rules.ranks}</th>
            <td>{text.ranks}</td>
            <td className="number">
              <Link href="/conflicts">{number(conflicts)}</Link>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
