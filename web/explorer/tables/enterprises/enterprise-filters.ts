import { useWords, words } from '../../language/language.js';
import { moneyUnits } from '../filters/filter-words.js';
import type { Filter } from '../filters/filter.js';
import type { EnterpriseTotalsQuery } from './enterprise-totals.operations.js';

const said = words(
  {
    q: '名称',
    hint: '企业名称含有……',
    region: '地区',
    parent: '所属集团',
    industry: '产业',
    project: '项目',
    investment: '有项目总投资',
    policy: '政策',
  },
  {
    q: 'Name',
    hint: 'Part of the name …',
    region: 'Region',
    parent: 'Group',
    industry: 'Industry',
    project: 'Project',
    investment: 'Has a project of',
    policy: 'Policy',
  },
);

/** What enterprises are filtered by. The choices come with the totals. */
export function useEnterpriseFilters(totals: EnterpriseTotalsQuery | undefined): readonly Filter[] {
  const text = useWords(said);
  const units = useWords(moneyUnits);
  // Whoever belongs to nobody is the head of a group of its own: only groups of several are worth choosing.
  const groups = totals?.groups.filter(({ keys, count }) => keys[0]?.value && count > 1);
  return [
    { type: 'text', name: 'q', title: text.q, hint: text.hint },
    { type: 'entity', name: 'region', title: text.region, searched: ['REGION'], choices: totals?.regions, canBeMissing: true },
    { type: 'entity', name: 'parent', title: text.parent, searched: ['ENTERPRISE'], choices: groups, canBeMissing: true },
    { type: 'entity', name: 'industry', title: text.industry, searched: ['INDUSTRY'], choices: totals?.industries, canBeMissing: true },
    { type: 'entity', name: 'project', title: text.project, searched: ['PROJECT'], canBeMissing: true },
    { type: 'range', name: 'investment', title: text.investment, units, canBeMissing: true },
    { type: 'entity', name: 'policy', title: text.policy, searched: ['POLICY'], choices: totals?.policies, canBeMissing: true },
  ];
}
