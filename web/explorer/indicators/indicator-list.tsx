import { Link } from 'wouter';
import { useFormat } from '../language/use-format.js';
import { useSameDay } from '../data/as-of.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { Description } from './description.js';
import { usePicked } from './heat.js';
import type { IndicatorListQuery } from './indicator-list.operations.js';
import styles from './indicators.module.css';

const said = words(
  {
    caption: '全部指标，数据多的在前',
    indicator: '指标',
    unit: '单位',
    figures: '数据',
    subjects: '主体',
    periods: '时期',
    inTable: '放入上表',
    put: (name: string) => `把“${name}”放入上表`,
    none: (typed: string) => `没有名称含“${typed}”的指标。`,
    more: (shown: string, all: string) => `继续显示（已显示 ${shown} / ${all}）`,
  },
  {
    caption: 'All indicators, best known first',
    indicator: 'Indicator',
    unit: 'Unit',
    figures: 'Figures',
    subjects: 'Places or bodies',
    periods: 'Periods',
    inTable: 'In the table above',
    put: (name: string) => `Put ${name} into the table above`,
    none: (typed: string) => `No indicator has “${typed}” in its name.`,
    more: (shown: string, all: string) => `Show more (${shown} of ${all} shown)`,
  },
);

interface IndicatorListProps {
  readonly list: IndicatorListQuery;
  readonly typed: string;
  readonly onMore: (() => void) | undefined;
}

/** Which indicators there are, and how much is known of each. */
export function IndicatorList({ list, typed, onMore }: IndicatorListProps) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const sameDay = useSameDay();
  const { number } = useFormat();
  const [picked, pick] = usePicked();
  const total = list.all[0]?.indicators ?? 0;
  if (total === 0) return <p role="status">{text.none(typed)}</p>;
  return (
    <>
      <div className={styles['scroll']} role="region" aria-label={text.caption} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{text.unit}</th>
              <th scope="col" className="number">
                {text.figures}
              </th>
              <th scope="col" className="number">
                {text.subjects}
              </th>
              <th scope="col" className="number">
                {text.periods}
              </th>
              <th scope="col" className="no-print">
                {text.inTable}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.indicators.map(({ keys, count, subjects, periods }) => {
              const indicator = keys[0]?.node;
              if (!indicator || !('name' in indicator)) return null;
              const name = nameOf(indicator);
              const isPicked = picked.includes(indicator.id);
              return (
                <tr key={indicator.id}>
                  <th scope="row">
                    <Link href={sameDay(pageOf(indicator.id))}>{name}</Link>
                    <Description text={indicator.description} />
                  </th>
                  <td>{indicator.unit}</td>
                  <td className="number">{number(count)}</td>
                  <td className="number">{number(subjects)}</td>
                  <td className="number">{number(periods)}</td>
                  <td className="no-print">
                    <input
                      type="checkbox"
                      aria-label={text.put(name)}
                      checked={isPicked}
                      onChange={() => pick(isPicked ? picked.filter((id) => id !== indicator.id) : [...picked, indicator.id])}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {list.indicators.length < total && (
        <p className="muted" role="status">
          {onMore && (
            <button type="button" className="no-print" onClick={onMore}>
              {text.more(number(list.indicators.length), number(total))}
            </button>
          )}
        </p>
      )}
    </>
  );
}
