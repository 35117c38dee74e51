import { useWords, words } from '../../language/language.js';
import { kindWords, qualifierWords } from '../../vocabulary/codes.js';
import { choicesOf } from '../filters/choices-of.js';
import type { Filter } from '../filters/filter.js';
import type { ObservationTotalsQuery } from './observation-totals.operations.js';

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

/** What figures are filtered by. The choices come with the totals. */
export function useObservationFilters(totals: ObservationTotalsQuery | undefined): readonly Filter[] {
  const text = useWords(said);
  const kinds = useWords(kindWords);
  const qualifiers = useWords(qualifierWords);
  return [
    { type: 'text', name: 'q', title: text.q, hint: text.hint },
    { type: 'entity', name: 'indicator', title: text.indicator, searched: ['INDICATOR'], choices: totals?.indicators, canBeMissing: false },
    { type: 'entity', name: 'region', title: text.region, searched: ['REGION'], choices: totals?.regions, canBeMissing: true },
    {
      type: 'entity',
      name: 'subject',
      title: text.subject,
      searched: ['ENTERPRISE', 'ORGANIZATION', 'PROJECT', 'INDUSTRY', 'POLICY', 'REGION'],
      canBeMissing: false,
    },
    { type: 'period', name: 'period', title: text.period, canBeMissing: false },
    { type: 'choice', name: 'kind', title: text.kind, words: kinds, choices: choicesOf(totals?.kinds), canBeMissing: false },
    { type: 'choice', name: 'unit', title: text.unit, words: {}, choices: choicesOf(totals?.units), canBeMissing: false },
    { type: 'range', name: 'value', title: text.value, units: null, canBeMissing: false },
    {
      type: 'choice',
      name: 'qualifier',
      title: text.qualifier,
      words: qualifiers,
      choices: choicesOf(totals?.qualifiers),
      canBeMissing: true,
    },
  ];
}
