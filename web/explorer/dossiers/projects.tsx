import { Link } from 'wouter';
import { useSameDay } from '../data/as-of.js';
import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { projectKindWords, statusWords } from '../vocabulary/codes.js';
import styles from './dossiers.module.css';
import { More } from './more.js';
import { NameLink, type Named } from './names.js';
import { Section } from './section.js';
import { Source, type Cited } from './sources.js';
import type { ProjectRowFragment } from './project.operations.js';

const said = words(
  {
    project: '项目',
    status: '状态',
    region: '地区',
    investment: '总投资',
    sum: (count: string, known: string, sum: string) => `${count} 个单个项目中 ${known} 个有总投资记载，合计 ${sum}`,
    programmes: (count: string) => `另有 ${count} 个项目群（不计入合计，以免重复）`,
    noSum: (count: string) => `${count} 个单个项目，都没有总投资记载`,
    statuses: '按状态',
    unstated: '未见记载',
    and: '；',
    table: '在项目表中筛选、排序、下载',
  },
  {
    project: 'Project',
    status: 'Status',
    region: 'Region',
    investment: 'Total investment',
    sum: (count: string, known: string, sum: string) =>
      count === '1' ? `One single project, of ${sum}` : `${known} of ${count} single projects state a total investment, ${sum} in all`,
    programmes: (count: string) =>
      `${count === '1' ? 'one programme' : `${count} programmes`} besides (not added up, so that nothing counts twice)`,
    noSum: (count: string) =>
      count === '1'
        ? 'One single project, its total investment not stated'
        : `${count} single projects, none with a total investment stated`,
    statuses: 'By status',
    unstated: 'not stated',
    and: '; ',
    table: 'Filter, sort and download them in the table of projects',
  },
);

/** Groups of projects by one key, with the sum of their investments in 亿元. */
export type Sums = readonly {
  readonly keys: readonly { readonly value: string | null }[];
  readonly count: number;
  readonly measure: { readonly count: number; readonly sum: number | null } | null;
}[];

const YI = 100_000_000;

/** How many projects, and what those come to whose investment is stated. */
function Summary({ sums }: { readonly sums: Sums }) {
  const text = useWords(said);
  const { number, money } = useFormat();
  const of = (kind: string) => sums.find(({ keys }) => keys[0]?.value === kind);
  const [single, programmes] = [of('PROJECT'), of('PROGRAMME')];
  return (
    <p>
      {single &&
        (single.measure?.sum
          ? text.sum(number(single.count), number(single.measure.count), money(single.measure.sum * YI))
          : text.noSum(number(single.count)))}
      {single && programmes && text.and}
      {programmes && text.programmes(number(programmes.count))}
    </p>
  );
}

/** How many projects are how far. */
function Statuses({ statuses }: { readonly statuses: Sums }) {
  const text = useWords(said);
  const statusSaid = useWords(statusWords);
  const { number } = useFormat();
  const most = Math.max(...statuses.map(({ count }) => count));
  const stated = statuses.filter(({ keys }) => keys[0]?.value);
  const unstated = statuses.filter(({ keys }) => !keys[0]?.value);
  return (
    <>
      <h3>{text.statuses}</h3>
      <ul className={styles['bars']}>
        {[...stated, ...unstated].map(({ keys, count }) => {
          const status = keys[0]?.value as keyof typeof statusSaid | null;
          return (
            <li key={status ?? ''}>
              <span>{status ? statusSaid[status] : text.unstated}</span>
              <span className={styles['track']} aria-hidden="true">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className="number">{number(count)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface ProjectsProps {
  readonly title: string;
  readonly totalCount: number;
  readonly rows: readonly { readonly node: ProjectRowFragment; readonly statements?: Cited }[];
  readonly sums?: Sums;
  readonly statuses?: Sums;
  /** The filter of the table of projects that selects the same; not given where there is none. */
  readonly filter?: Readonly<Record<string, string>>;
  readonly onMore: () => void;
}

/** The projects of something, largest first. */
export function Projects({ title, totalCount, rows, sums, statuses, filter, onMore }: ProjectsProps) {
  const text = useWords(said);
  const [kinds, statusSaid] = [useWords(projectKindWords), useWords(statusWords)];
  const nameOf = useNameOf();
  const sameDay = useSameDay();
  if (totalCount === 0) return null;
  return (
    <Section title={title} count={totalCount}>
      {sums && <Summary sums={sums} />}
      {statuses && statuses.length > 1 && <Statuses statuses={statuses} />}
      <div className={styles['scroll']} role="region" aria-label={title} tabIndex={0}>
        <table className={styles['projects']}>
          <thead>
            <tr>
              <th scope="col">{text.project}</th>
              <th scope="col">{text.status}</th>
              <th scope="col">{text.region}</th>
              <th scope="col" className="number">
                {text.investment}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ node, statements }) => (
              <tr key={node.id}>
                <th scope="row">
                  <NameLink named={node} /> {node.kind === 'PROGRAMME' && <small className="muted">{kinds[node.kind]}</small>}
                  {statements && <Source of={nameOf(node)} cited={statements} />}
                </th>
                <td>{node.status ? statusSaid[node.status] : <span className="muted">{text.unstated}</span>}</td>
                <td>{node.region ? <NameLink named={node.region as Named} /> : <span className="muted">{text.unstated}</span>}</td>
                <td className="number">
                  {node.investment ? (
                    <>
                      {node.investment.text}
                      <Source of={`${nameOf(node)} ${text.investment} ${node.investment.text}`} cited={node.investment.statements} />
                    </>
                  ) : (
                    <span className="muted">{text.unstated}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {filter && (
        <p className="no-print">
          <Link href={sameDay(`/projects?${new URLSearchParams({ ...filter, sort: '-investment' }).toString()}`)}>{text.table}</Link>
        </p>
      )}
      <More shown={rows.length} total={totalCount} of={title} onMore={onMore} />
    </Section>
  );
}
