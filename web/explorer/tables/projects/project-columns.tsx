import { createColumnHelper } from '@tanstack/react-table';
import { EvidenceButton } from '../../evidence/evidence-button.js';
import { useFormat } from '../../language/use-format.js';
import { useNameOf, useWords, words } from '../../language/language.js';
import { investmentWords, projectKindWords, statusWords } from '../../vocabulary/codes.js';
import { wordOf } from '../../vocabulary/word-of.js';
import styles from '../cells/cells.module.css';
import { EntityLink, Names, RelatedNames } from '../cells/names.js';
import { NotStated } from '../cells/not-stated.js';
import { features } from '../rows/features.js';
import type { ProjectOrder, ProjectRowsQuery, SortDirection } from './projects.operations.js';

export type ProjectRow = ProjectRowsQuery['projects']['nodes'][number];

export const projectTitles = words(
  { name: '项目', region: '地区', builder: '建设方', industry: '产业', investment: '总投资', status: '状态', policy: '政策' },
  {
    name: 'Project',
    region: 'Region',
    builder: 'Builder',
    industry: 'Industries',
    investment: 'Total investment',
    status: 'Status',
    policy: 'Policies',
  },
);

/** What the service is asked to order by, for each column; lists are ordered by how many there are. */
export const projectOrder: Readonly<Record<string, (direction: SortDirection) => ProjectOrder>> = {
  name: (direction) => ({ name: direction }),
  region: (direction) => ({ region: { name: direction } }),
  builder: (direction) => ({ enterprises: { count: direction } }),
  industry: (direction) => ({ industries: { count: direction } }),
  investment: (direction) => ({ investment: { amount: direction } }),
  status: (direction) => ({ status: direction }),
  policy: (direction) => ({ policies: { count: direction } }),
};

interface CellProps {
  readonly project: ProjectRow;
}

function NameCell({ project }: CellProps) {
  const kinds = useWords(projectKindWords);
  return (
    <>
      <EntityLink entity={project} /> {project.kind === 'PROGRAMME' && <span className={styles['mark']}>{kinds.PROGRAMME}</span>}
    </>
  );
}

function RegionCell({ project }: CellProps) {
  const title = useWords(projectTitles).region;
  const { region, regions } = project;
  // A project that spans several regions has them beside the one that holds them all.
  const spanned = regions.nodes.filter(({ id }) => id !== region?.id);
  const entities = [...(region ? [region] : []), ...spanned];
  const total = entities.length + regions.totalCount - regions.nodes.length;
  return <Names of={project} title={title} entities={entities} total={total} source={{ property: 'region' }} />;
}

function BuilderCell({ project }: CellProps) {
  const title = useWords(projectTitles).builder;
  return <RelatedNames of={project} title={title} lists={[project.enterprises, project.organizations]} />;
}

function IndustryCell({ project }: CellProps) {
  const title = useWords(projectTitles).industry;
  return <RelatedNames of={project} title={title} lists={[project.industries]} />;
}

function PolicyCell({ project }: CellProps) {
  const title = useWords(projectTitles).policy;
  return <RelatedNames of={project} title={title} lists={[project.policies]} />;
}

function InvestmentCell({ project }: CellProps) {
  const { money } = useFormat();
  const kinds = useWords(investmentWords);
  const { investment } = project;
  if (!investment) return <NotStated />;
  const amount = money(investment.amount);
  return (
    <EvidenceButton id={investment.id} of={`${kinds.TOTAL}: ${amount}`} className={styles['value']}>
      {amount}
    </EvidenceButton>
  );
}

function StatusCell({ project }: CellProps) {
  const statuses = useWords(statusWords);
  const title = useWords(projectTitles).status;
  const nameOf = useNameOf();
  if (!project.status) return <NotStated />;
  const status = wordOf(statuses, project.status);
  return (
    <EvidenceButton id={project.id} property="milestone" of={`${nameOf(project)}, ${title}: ${status}`} className={styles['value']}>
      {status}
    </EvidenceButton>
  );
}

const column = createColumnHelper<typeof features, ProjectRow>();

export const projectColumns = column.columns([
  column.accessor(({ name }) => name, {
    id: 'name',
    cell: ({ row }) => <NameCell project={row.original} />,
    sortDescFirst: false,
    meta: { width: 270 },
  }),
  column.accessor(({ region }) => region?.name, {
    id: 'region',
    cell: ({ row }) => <RegionCell project={row.original} />,
    sortDescFirst: false,
    meta: { width: 170 },
  }),
  column.accessor(({ enterprises }) => enterprises.totalCount, {
    id: 'builder',
    cell: ({ row }) => <BuilderCell project={row.original} />,
    sortDescFirst: true,
    meta: { width: 220 },
  }),
  column.accessor(({ industries }) => industries.totalCount, {
    id: 'industry',
    cell: ({ row }) => <IndustryCell project={row.original} />,
    sortDescFirst: true,
    meta: { width: 200 },
  }),
  column.accessor(({ investment }) => investment?.amount, {
    id: 'investment',
    cell: ({ row }) => <InvestmentCell project={row.original} />,
    sortDescFirst: true,
    meta: { width: 150, numeric: true },
  }),
  column.accessor(({ status }) => status, {
    id: 'status',
    cell: ({ row }) => <StatusCell project={row.original} />,
    sortDescFirst: true,
    meta: { width: 150 },
  }),
  column.accessor(({ policies }) => policies.totalCount, {
    id: 'policy',
    cell: ({ row }) => <PolicyCell project={row.original} />,
    sortDescFirst: true,
    meta: { width: 220 },
  }),
]);
