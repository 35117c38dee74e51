import { useWords, words } from '../../language/language.js';
import { projectKindWords, statusWords } from '../../vocabulary/codes.js';
import { choicesOf } from '../filters/choices-of.js';
import { moneyUnits } from '../filters/filter-words.js';
import type { Filter } from '../filters/filter.js';
import type { ProjectTotalsQuery } from './project-totals.operations.js';

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

/** What projects are filtered by. The choices come with the totals. */
export function useProjectFilters(totals: ProjectTotalsQuery | undefined): readonly Filter[] {
  const text = useWords(said);
  const statuses = useWords(statusWords);
  const kinds = useWords(projectKindWords);
  const units = useWords(moneyUnits);
  return [
    { type: 'text', name: 'q', title: text.q, hint: text.hint },
    { type: 'entity', name: 'region', title: text.region, searched: ['REGION'], choices: totals?.regions, canBeMissing: true },
    { type: 'entity', name: 'builder', title: text.builder, searched: ['ENTERPRISE', 'ORGANIZATION'], canBeMissing: true },
    { type: 'entity', name: 'industry', title: text.industry, searched: ['INDUSTRY'], choices: totals?.industries, canBeMissing: true },
    { type: 'choice', name: 'status', title: text.status, words: statuses, choices: choicesOf(totals?.statuses), canBeMissing: true },
    { type: 'range', name: 'investment', title: text.investment, units, canBeMissing: true },
    { type: 'entity', name: 'policy', title: text.policy, searched: ['POLICY'], choices: totals?.policies, canBeMissing: true },
    { type: 'period', name: 'period', title: text.period, canBeMissing: true },
    { type: 'choice', name: 'kind', title: text.kind, words: kinds, choices: choicesOf(totals?.kinds), canBeMissing: false },
  ];
}
