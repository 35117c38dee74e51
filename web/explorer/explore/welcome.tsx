import { Link } from 'wouter';
import { SearchBox } from '../find/search-box.js';
import { useNameOf, useWords, words, type Named } from '../language/language.js';
import { useFormat } from '../language/use-format.js';
import styles from './explore.module.css';
import type { WelcomeQuery } from './welcome.operations.js';

const said = words(
  {
    title: '江城图谱',
    line: (city: string) => `${city}经济的知识图谱：每个数字、每条关系，都能追到文献原文。`,
    statements: '陈述',
    documents: '文献',
    projects: '项目',
    enterprises: '企业',
    regions: '地区',
    policies: '政策',
    organizations: '机构',
    industries: '产业',
    find: '查找：吉林化、jlhx、别名……',
    start: '从这里开始',
    largest: '投资最大的项目',
    builders: '项目最多的企业',
    underPolicy: '项目最多的政策',
    more: '还可以看',
    city: (name: string, count: string) => `${name}的 ${count} 个项目`,
    conflicts: (count: string) => `${count} 处文献分歧`,
    count: (count: string) => `${count} 个项目`,
  },
  {
    title: 'Jiangcheng',
    line: (city: string) => `The economy of ${city} as a graph: every figure and every relationship leads to the words of a document.`,
    statements: 'statements',
    documents: 'documents',
    projects: 'projects',
    enterprises: 'enterprises',
    regions: 'regions',
    policies: 'policies',
    organizations: 'organizations',
    industries: 'industries',
    find: 'Find: 吉林化, jlhx, an alias …',
    start: 'Where to begin',
    largest: 'Largest projects',
    builders: 'Enterprises with most projects',
    underPolicy: 'Policies with most projects',
    more: 'Also',
    city: (name: string, count: string) => `${count} projects of ${name}`,
    conflicts: (count: string) => `${count} disagreements of documents`,
    count: (count: string) => (count === '1' ? 'one project' : `${count} projects`),
  },
);

interface WelcomeProps {
  readonly welcome: WelcomeQuery;
  /** Opens a node in the graph. */
  readonly open: (id: string) => void;
  /** Opens the projects of the city, in groups. */
  readonly openCity: () => void;
}

interface Start extends Named {
  readonly id: string;
}

/** What the first view says: what this is, how much there is, and where one can begin. */
export function Welcome({ welcome, open, openCity }: WelcomeProps) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const { number } = useFormat();
  const { projects, enterprises, policies, regions, organizations, industries, documents, statements, conflicts, city } = welcome;
  const counts = [
    [statements.totalCount, text.statements],
    [documents.totalCount, text.documents],
    [projects.unfilteredCount, text.projects],
    [enterprises.totalCount, text.enterprises],
    [organizations.totalCount, text.organizations],
    [regions.totalCount, text.regions],
    [policies.totalCount, text.policies],
    [industries.totalCount, text.industries],
  ] as const;
  const starts = (title: string, nodes: readonly (Start & { readonly beside: string })[]) => (
    <>
      <h4>{title}</h4>
      <ul className={styles['starts']}>
        {nodes.map((node) => (
          <li key={node.id}>
            <button type="button" onClick={() => open(node.id)}>
              <span>{nameOf(node)}</span> <span className="muted">{node.beside}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
  return (
    <section aria-label={text.title}>
      <h2 className={styles['welcome']}>{text.title}</h2>
      <p>{text.line(city ? nameOf(city) : '')}</p>
      <dl className={styles['counts']}>
        {counts.map(([count, word]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <SearchBox label={text.find} onChoose={open} />
      <h3 className={styles['start']}>{text.start}</h3>
      {starts(
        text.largest,
        projects.nodes.map((project) => ({ ...project, beside: project.investment?.text ?? '' })),
      )}
      {starts(
        text.builders,
        enterprises.nodes.map((enterprise) => ({ ...enterprise, beside: text.count(number(enterprise.projects.totalCount)) })),
      )}
      {starts(
        text.underPolicy,
        policies.nodes.map((policy) => ({ ...policy, beside: text.count(number(policy.projects.totalCount)) })),
      )}
      <h4>{text.more}</h4>
      <ul className={styles['starts']}>
        {city && (
          <li>
            <button type="button" onClick={openCity}>
              {text.city(nameOf(city), number(city.projects.totalCount))}
            </button>
          </li>
        )}
        <li>
          <Link href="/conflicts">{text.conflicts(number(conflicts.totalCount))}</Link>
        </li>
      </ul>
    </section>
  );
}
