import { createColumnHelper } from '@tanstack/react-table';
import { Link } from 'wouter';
import { useFormat } from '../../language/use-format.js';
import { useWords, words } from '../../language/language.js';
import { EntityLink, Names, RelatedNames } from '../cells/names.js';
import { NotStated } from '../cells/not-stated.js';
import { features } from '../rows/features.js';
import type { EnterpriseOrder, EnterpriseRowsQuery, SortDirection } from './enterprises.operations.js';
import { useSumOf } from './sums.js';

export type EnterpriseRow = EnterpriseRowsQuery['enterprises']['nodes'][number];

export const enterpriseTitles = words(
  { name: '企业', region: '地区', parent: '上级企业', industry: '产业', projects: '项目数', investment: '项目总投资合计', policy: '政策' },
  {
    name: 'Enterprise',
    region: 'Region',
    parent: 'Parent',
    industry: 'Industries',
    projects: 'Projects',
    investment: 'Investment, sum',
    policy: 'Policies',
  },
);

const said = words({ projects: (name: string) => `${name}的项目表` }, { projects: (name: string) => `Table of the projects of ${name}` });

/** What the service is asked to order by, for each column; lists are ordered by how many there are. */
export const enterpriseOrder: Readonly<Record<string, (direction: SortDirection) => EnterpriseOrder>> = {
  name: (direction) => ({ name: direction }),
  region: (direction) => ({ region: { name: direction } }),
  parent: (direction) => ({ parent: { name: direction } }),
  industry: (direction) => ({ industries: { count: direction } }),
  projects: (direction) => ({ projects: { count: direction } }),
  investment: (direction) => ({ projects: { sum: { investment: { amount: direction } } } }),
  policy: (direction) => ({ policies: { count: direction } }),
};

interface CellProps {
  readonly enterprise: EnterpriseRow;
}

function RegionCell({ enterprise }: CellProps) {
  const title = useWords(enterpriseTitles).region;
  return <Names of={enterprise} title={title} entities={enterprise.region ? [enterprise.region] : []} source={{ property: 'region' }} />;
}

function ParentCell({ enterprise }: CellProps) {
  const title = useWords(enterpriseTitles).parent;
  return <Names of={enterprise} title={title} entities={enterprise.parent ? [enterprise.parent] : []} source={{ property: 'parent' }} />;
}

function IndustryCell({ enterprise }: CellProps) {
  const title = useWords(enterpriseTitles).industry;
  return <RelatedNames of={enterprise} title={title} lists={[enterprise.industries]} />;
}

function PolicyCell({ enterprise }: CellProps) {
  const title = useWords(enterpriseTitles).policy;
  return <RelatedNames of={enterprise} title={title} lists={[enterprise.policies]} />;
}

const projectsOf = ({ id }: EnterpriseRow): string => `/projects?builder=${encodeURIComponent(id)}`;

/** How many projects, with the way to them: each has its own sources there. */
function ProjectsCell({ enterprise }: CellProps) {
  const text = useWords(said);
  const { number } = useFormat();
  const { totalCount } = enterprise.projects;
  if (totalCount === 0) return <NotStated />;
  return (
    <Link href={projectsOf(enterprise)} aria-label={`${number(totalCount)}: ${text.projects(enterprise.name)}`}>
      {number(totalCount)}
    </Link>
  );
}

/** What is added up stands in the table of the projects, each amount with its sources. */
function InvestmentCell({ enterprise }: CellProps) {
  const text = useWords(said);
  const { money } = useFormat();
  const sum = useSumOf(enterprise.name);
  if (sum === undefined) return <>…</>;
  if (sum === null) return <NotStated />;
  return (
    <Link href={projectsOf(enterprise)} aria-label={`${money(sum)}: ${text.projects(enterprise.name)}`}>
      {money(sum)}
    </Link>
  );
}

const column = createColumnHelper<typeof features, EnterpriseRow>();

export const enterpriseColumns = column.columns([
  column.accessor(({ name }) => name, {
    id: 'name',
    cell: ({ row }) => <EntityLink entity={row.original} />,
    sortDescFirst: false,
    meta: { width: 220 },
  }),
  column.accessor(({ region }) => region?.name, {
    id: 'region',
    cell: ({ row }) => <RegionCell enterprise={row.original} />,
    sortDescFirst: false,
    meta: { width: 180 },
  }),
  column.accessor(({ parent }) => parent?.name, {
    id: 'parent',
    cell: ({ row }) => <ParentCell enterprise={row.original} />,
    sortDescFirst: false,
    meta: { width: 180 },
  }),
  column.accessor(({ industries }) => industries.totalCount, {
    id: 'industry',
    cell: ({ row }) => <IndustryCell enterprise={row.original} />,
    sortDescFirst: true,
    meta: { width: 200 },
  }),
  column.accessor(({ projects }) => projects.totalCount, {
    id: 'projects',
    cell: ({ row }) => <ProjectsCell enterprise={row.original} />,
    sortDescFirst: true,
    meta: { width: 110, numeric: true },
  }),
  column.accessor(({ id }) => id, {
    id: 'investment',
    cell: ({ row }) => <InvestmentCell enterprise={row.original} />,
    sortDescFirst: true,
    meta: { width: 180, numeric: true },
  }),
  column.accessor(({ policies }) => policies.totalCount, {
    id: 'policy',
    cell: ({ row }) => <PolicyCell enterprise={row.original} />,
    sortDescFirst: true,
    meta: { width: 240 },
  }),
]);
