import { createColumnHelper } from '@tanstack/react-table';
import { EvidenceButton } from '../../evidence/evidence-button.js';
import { useFormat } from '../../language/use-format.js';
import { useLanguage, useNameOf, useWords, words } from '../../language/language.js';
import { kindWords, qualifierWords } from '../../vocabulary/codes.js';
import { wordOf } from '../../vocabulary/word-of.js';
import styles from '../cells/cells.module.css';
import { EntityLink } from '../cells/names.js';
import { NotStated } from '../cells/not-stated.js';
import { features } from '../rows/features.js';
import type { ObservationOrder, ObservationRowsQuery, SortDirection } from './observations.operations.js';

export type ObservationRow = ObservationRowsQuery['observations']['nodes'][number];

export const observationTitles = words(
  {
    indicator: '指标',
    subject: '地区或主体',
    period: '时期',
    kind: '性质',
    value: '数值',
    growth: '比上年同期',
    attainment: '完成目标',
    qualifiers: '限定',
  },
  {
    indicator: 'Indicator',
    subject: 'Region or subject',
    period: 'Period',
    kind: 'Kind',
    value: 'Value',
    growth: 'On a year before',
    attainment: 'Of its target',
    qualifiers: 'Qualifiers',
  },
);

const said = words(
  { against: (period: string) => `对比${period}`, notComputed: '不可算', points: '个百分点' },
  { against: (period: string) => `against ${period}:`, notComputed: 'not computed', points: 'points' },
);

/** What the service is asked to order by, for each column that it orders by. */
export const observationOrder: Readonly<Record<string, (direction: SortDirection) => ObservationOrder>> = {
  indicator: (direction) => ({ indicator: { name: direction } }),
  subject: (direction) => ({ subject: { name: direction } }),
  period: (direction) => ({ period: direction }),
  kind: (direction) => ({ kind: direction }),
  value: (direction) => ({ value: direction }),
};

interface CellProps {
  readonly observation: ObservationRow;
}

/** The value with its unit, which opens its sources; what was printed, where that says more. */
function ValueCell({ observation }: CellProps) {
  const { number } = useFormat();
  const nameOf = useNameOf();
  const { id, value, upper, unit, text, indicator, subject } = observation;
  const range = upper == null ? number(value) : `${number(value)}–${number(upper)}`;
  const shown = unit === '%' ? `${range}%` : `${range} ${unit}`;
  const of = [subject && nameOf(subject), indicator && nameOf(indicator), shown].filter(Boolean).join(', ');
  return (
    <span title={text}>
      <EvidenceButton id={id} of={of} className={styles['value']}>
        {shown}
      </EvidenceButton>
    </span>
  );
}

type Comparison = NonNullable<ObservationRow['growth'] | ObservationRow['attainment']>;

interface ComparisonProps {
  readonly comparison: Comparison | null;
  readonly unit: string;
  /** Whether the per cents are a change, which has a sign. */
  readonly isChange: boolean;
}

/** A figure held against another, which opens its own sources; why not, where nothing is computed. */
function ComparisonCell({ comparison, unit, isChange }: ComparisonProps) {
  const text = useWords(said);
  const { number, period } = useFormat();
  if (!comparison) return <span className="muted">—</span>;
  const { percent, difference, how, observation } = comparison;
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${number(value)}`;
  // Rates have no per cent; they are held against each other by their difference.
  const points = difference == null ? text.notComputed : `${signed(difference)} ${unit === '%' ? text.points : unit}`;
  return (
    <span title={how}>
      {percent == null ? points : `${isChange ? signed(percent) : number(percent)}%`}{' '}
      <span className="muted">
        {text.against(period(observation.period))}{' '}
        <EvidenceButton id={observation.id} of={observation.text} className={styles['value']}>
          {observation.text}
        </EvidenceButton>
      </span>
    </span>
  );
}

function IndicatorCell({ observation: { indicator } }: CellProps) {
  return indicator ? <EntityLink entity={indicator} /> : <NotStated />;
}

function SubjectCell({ observation: { subject } }: CellProps) {
  return subject ? <EntityLink entity={subject} /> : <NotStated />;
}

function PeriodCell({ observation }: CellProps) {
  const { period } = useFormat();
  return <>{period(observation.period)}</>;
}

function KindCell({ observation }: CellProps) {
  const kinds = useWords(kindWords);
  return <>{wordOf(kinds, observation.kind)}</>;
}

function QualifiersCell({ observation }: CellProps) {
  const qualifiers = useWords(qualifierWords);
  const { language } = useLanguage();
  const texts = observation.qualifiers.map((qualifier) => wordOf(qualifiers, qualifier));
  return texts.length === 0 ? <span className="muted">—</span> : <>{texts.join(language === 'zh' ? '、' : ', ')}</>;
}

const column = createColumnHelper<typeof features, ObservationRow>();

export const observationColumns = column.columns([
  column.accessor(({ indicator }) => indicator?.name, {
    id: 'indicator',
    cell: ({ row }) => <IndicatorCell observation={row.original} />,
    sortDescFirst: false,
    meta: { width: 240 },
  }),
  column.accessor(({ subject }) => subject?.name, {
    id: 'subject',
    cell: ({ row }) => <SubjectCell observation={row.original} />,
    sortDescFirst: false,
    meta: { width: 180 },
  }),
  column.accessor(({ period }) => period, {
    id: 'period',
    cell: ({ row }) => <PeriodCell observation={row.original} />,
    sortDescFirst: true,
    meta: { width: 170 },
  }),
  column.accessor(({ kind }) => kind, {
    id: 'kind',
    cell: ({ row }) => <KindCell observation={row.original} />,
    sortDescFirst: false,
    meta: { width: 90 },
  }),
  column.accessor(({ value }) => value, {
    id: 'value',
    cell: ({ row }) => <ValueCell observation={row.original} />,
    sortDescFirst: true,
    meta: { width: 160, numeric: true },
  }),
  column.accessor(({ growth }) => growth?.percent, {
    id: 'growth',
    cell: ({ row }) => <ComparisonCell comparison={row.original.growth ?? null} unit={row.original.unit} isChange />,
    enableSorting: false,
    meta: { width: 190 },
  }),
  column.accessor(({ attainment }) => attainment?.percent, {
    id: 'attainment',
    cell: ({ row }) => <ComparisonCell comparison={row.original.attainment ?? null} unit={row.original.unit} isChange={false} />,
    enableSorting: false,
    meta: { width: 190 },
  }),
  column.accessor(({ qualifiers }) => qualifiers.length, {
    id: 'qualifiers',
    cell: ({ row }) => <QualifiersCell observation={row.original} />,
    enableSorting: false,
    meta: { width: 130 },
  }),
]);
