import { useWords, words } from '../../language/language.js';
import { kindWords, qualifierWords } from '../../vocabulary/codes.js';
import { without, type Chosen } from '../address.js';
import type { Filter } from '../filters/filter.js';
import type { Counted } from '../filters/use-choices.js';
import { ObservationChoicesDocument } from './observation-choices.operations.js';
import { observationWhere } from './observation-where.js';

const said = words(
  {
    q: '名称',
    hint: '指标或主体名称含有……',
    indicator: '指标',
    region: '地区',
    subject: '主体',
    period: '时期',
    kind: '性质',
    unit: '单位',
    value: '数值',
    qualifier: '限定',
  },
  {
    q: 'Name',
    hint: 'Part of the name …',
    indicator: 'Indicator',
    region: 'Region',
    subject: 'Subject',
    period: 'Period',
    kind: 'Kind',
    unit: 'Unit',
    value: 'Value',
    qualifier: 'Qualifier',
  },
);

/** What figures are filtered by. The choices of each are counted among what the others leave. */
export function useObservationFilters(chosen: Chosen): readonly Filter[] {
  const text = useWords(said);
  const kinds = useWords(kindWords);
  const qualifiers = useWords(qualifierWords);
  const counted = (name: string, by: string, byCount = true): Counted => ({
    document: ObservationChoicesDocument,
    by,
    byCount,
    where: observationWhere(without(chosen, name)),
  });
  return [
    { type: 'text', name: 'q', title: text.q, hint: text.hint },
    {
      type: 'entity',
      name: 'indicator',
      title: text.indicator,
      searched: ['INDICATOR'],
      counted: counted('indicator', 'INDICATOR'),
      canBeMissing: false,
    },
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
      name: 'subject',
      title: text.subject,
      searched: ['ENTERPRISE', 'ORGANIZATION', 'PROJECT', 'INDUSTRY', 'POLICY', 'REGION'],
      canBeMissing: false,
    },
    { type: 'period', name: 'period', title: text.period, canBeMissing: false },
    { type: 'choice', name: 'kind', title: text.kind, words: kinds, counted: counted('kind', 'KIND', false), canBeMissing: false },
    { type: 'choice', name: 'unit', title: text.unit, words: {}, counted: counted('unit', 'UNIT'), canBeMissing: false },
    { type: 'range', name: 'value', title: text.value, units: null, canBeMissing: false },
    {
      type: 'choice',
      name: 'qualifier',
      title: text.qualifier,
      words: qualifiers,
      counted: counted('qualifier', 'QUALIFIERS', false),
      canBeMissing: true,
    },
  ];
}
