import { useWords, words } from '../../language/language.js';
import { projectKindWords, statusWords } from '../../vocabulary/codes.js';
import { without, type Chosen } from '../address.js';
import { moneyUnits } from '../filters/filter-words.js';
import type { Filter } from '../filters/filter.js';
import type { Counted } from '../filters/use-choices.js';
import { ProjectChoicesDocument } from './project-choices.operations.js';
import { projectWhere } from './project-where.js';

const said = words(
  {
    q: '名称',
    hint: '项目名称含有……',
    region: '地区',
    builder: '建设方',
    industry: '产业',
    status: '状态',
    investment: '总投资',
    policy: '政策',
    period: '进度时间',
    kind: '类别',
  },
  {
    q: 'Name',
    hint: 'Part of the name …',
    region: 'Region',
    builder: 'Builder',
    industry: 'Industry',
    status: 'Status',
    investment: 'Investment',
    policy: 'Policy',
    period: 'Milestone in',
    kind: 'Kind',
  },
);

/** What projects are filtered by. The choices of each are counted among what the others leave. */
export function useProjectFilters(chosen: Chosen): readonly Filter[] {
  const text = useWords(said);
  const statuses = useWords(statusWords);
  const kinds = useWords(projectKindWords);
  const units = useWords(moneyUnits);
  const counted = (name: string, by: string, byCount = true): Counted => ({
    document: ProjectChoicesDocument,
    by,
    byCount,
    where: projectWhere(without(chosen, name)),
  });
  return [
    { type: 'text', name: 'q', title: text.q, hint: text.hint },
    {
      type: 'entity',
      name: 'region',
      title: text.region,
      searched: ['REGION'],
      counted: counted('region', 'REGION_COUNTY'),
      canBeMissing: true,
    },
    {
      type: 'entity',
      name: 'builder',
      title: text.builder,
      searched: ['ENTERPRISE', 'ORGANIZATION'],
      counted: counted('builder', 'ENTERPRISES'),
      canBeMissing: true,
    },
    {
      type: 'entity',
      name: 'industry',
      title: text.industry,
      searched: ['INDUSTRY'],
      counted: counted('industry', 'INDUSTRIES_ROOT'),
      canBeMissing: true,
    },
    {
      type: 'choice',
      name: 'status',
      title: text.status,
      words: statuses,
      counted: counted('status', 'STATUS', false),
      canBeMissing: true,
    },
    { type: 'range', name: 'investment', title: text.investment, units, canBeMissing: true },
    {
      type: 'entity',
      name: 'policy',
      title: text.policy,
      searched: ['POLICY'],
      counted: counted('policy', 'POLICIES'),
      canBeMissing: true,
    },
    { type: 'period', name: 'period', title: text.period, canBeMissing: true },
    { type: 'choice', name: 'kind', title: text.kind, words: kinds, counted: counted('kind', 'KIND', false), canBeMissing: false },
  ];
}
