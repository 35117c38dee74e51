import { useWords, words } from '../../language/language.js';
import { without, type Chosen } from '../address.js';
import { moneyUnits } from '../filters/filter-words.js';
import type { Filter } from '../filters/filter.js';
import type { Counted } from '../filters/use-choices.js';
import { EnterpriseChoicesDocument } from './enterprise-choices.operations.js';
import { enterpriseWhere } from './enterprise-where.js';

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

/** What enterprises are filtered by. The choices of each are counted among what the others leave. */
export function useEnterpriseFilters(chosen: Chosen): readonly Filter[] {
  const text = useWords(said);
  const units = useWords(moneyUnits);
  const counted = (name: string, by: string): Counted => ({
    document: EnterpriseChoicesDocument,
    by,
    byCount: true,
    where: enterpriseWhere(without(chosen, name)),
  });
  // Whoever belongs to nobody is the head of a group of its own: only groups of several are worth choosing.
  const groups = { ...counted('parent', 'PARENT_ROOT'), atLeast: 2 };
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
    { type: 'entity', name: 'parent', title: text.parent, searched: ['ENTERPRISE'], counted: groups, canBeMissing: true },
    {
      type: 'entity',
      name: 'industry',
      title: text.industry,
      searched: ['INDUSTRY'],
      counted: counted('industry', 'INDUSTRIES_ROOT'),
      canBeMissing: true,
    },
    { type: 'entity', name: 'project', title: text.project, searched: ['PROJECT'], canBeMissing: true },
    { type: 'range', name: 'investment', title: text.investment, units, canBeMissing: true },
    {
      type: 'entity',
      name: 'policy',
      title: text.policy,
      searched: ['POLICY'],
      counted: counted('policy', 'POLICIES'),
      canBeMissing: true,
    },
  ];
}
