import type { Problem } from '../../../../clients/typescript/src/index.js';
import { useFormat } from '../../language/use-format.js';
import { useWords, words } from '../../language/language.js';
import { kindWords } from '../../vocabulary/codes.js';
import { wordOf } from '../../vocabulary/word-of.js';
import styles from '../table-page.module.css';
import type { ObservationTotalsQuery } from './observation-totals.operations.js';

const said = words(
  {
    units: '单位不同，不能合计。选定一个单位即可。',
    kinds: '实绩、预计与目标不能合计。选定一种性质即可。',
    used: (parts: string) => `其中：${parts}`,
    count: (kind: string, unit: string, count: string) => `${kind}（${unit}）${count} 个`,
    between: '、',
    and: '等',
    sum: '合计',
    median: '中位数',
    least: '最小',
    greatest: '最大',
    rates: '比率不能相加，只列中位数与范围。',
    several: '合计把表中各行相加；年度与半年、全市与区县同在表中时会重复。',
  },
  {
    units: 'Figures in several units cannot be added up. Choose one unit.',
    kinds: 'Results, expectations and targets cannot be added up. Choose one kind.',
    used: (parts: string) => `Among them: ${parts}`,
    count: (kind: string, unit: string, count: string) => `${count} × ${kind} (${unit})`,
    between: ', ',
    and: ' …',
    sum: 'sum',
    median: 'median',
    least: 'least',
    greatest: 'greatest',
    rates: 'Rates cannot be added up; median and range stand instead.',
    several: 'The sum adds up the rows of the table: a year and its half, or a city and its districts, count twice where both are in it.',
  },
);

/** Units in which a sum means nothing. */
const RATES = ['%', '个百分点', '倍'];

interface ObservationTotalsProps {
  readonly totals: ObservationTotalsQuery;
  /** Why there are no numbers, as the service says it. */
  readonly problems: readonly Problem[];
}

/** What the figures of the table come to; why they come to nothing, where units or kinds are mixed. */
export function ObservationTotals({ totals, problems }: ObservationTotalsProps) {
  const text = useWords(said);
  const kinds = useWords(kindWords);
  const { number } = useFormat();
  const measure = totals.totals[0]?.measure;
  const refused = problems.find(({ code }) => code === 'UNITS_MIXED' || code === 'KINDS_MIXED');
  if (refused) {
    const used = totals.inUse.map(({ keys: [kind, unit], count }) =>
      text.count(wordOf(kinds, kind!.value ?? ''), unit!.value ?? '', number(count)),
    );
    return (
      <p className="muted">
        {refused.code === 'UNITS_MIXED' ? text.units : text.kinds} {text.used(used.slice(0, 3).join(text.between))}
        {used.length > 3 && text.and}
      </p>
    );
  }
  if (!measure || measure.count === 0) return null;
  const isRate = RATES.includes(measure.unit ?? '');
  const shown = [
    ...(isRate ? [] : [[text.sum, measure.sum] as const]),
    [text.median, measure.median],
    [text.least, measure.min],
    [text.greatest, measure.max],
  ] as const;
  return (
    <>
      <ul className={styles['totals']}>
        {shown.map(([name, value]) => (
          <li key={name}>
            <span className="muted">{name}</span>
            <strong>
              {number(value ?? 0)} {measure.unit}
            </strong>
          </li>
        ))}
      </ul>
      <p className="muted">{isRate ? text.rates : text.several}</p>
    </>
  );
}
