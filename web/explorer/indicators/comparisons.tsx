import { Link } from 'wouter';
import { useSameDay } from '../data/as-of.js';
import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { pageOf } from '../routes.js';
import { Description } from './description.js';
import type { IndicatorListQuery } from './indicator-list.operations.js';
import styles from './indicators.module.css';

const said = words(
  {
    title: '哪个地区最高？',
    lead: '可比地区最多的指标，点开即见区、县（市）和开发区的排名：',
    of: (regions: string) => `${regions} 个地区可比`,
  },
  {
    title: 'Which region comes first?',
    lead: 'Where most regions can be compared. Each opens with districts, counties and zones ranked:',
    of: (regions: string) => `${regions} regions compared`,
  },
);

/** The ways to «which district grew fastest»: the indicators and periods that most regions have a figure of. */
export function Comparisons({ comparisons }: { readonly comparisons: IndicatorListQuery['comparisons'] }) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const sameDay = useSameDay();
  const { period: written, number } = useFormat();
  const found = comparisons.flatMap(({ keys, regions }) => {
    const [indicator, period] = [keys[0]?.node, keys[1]?.value];
    return indicator && 'name' in indicator && period && regions > 1 ? [{ indicator, period, regions }] : [];
  });
  if (found.length === 0) return null;
  return (
    <section className={`${styles['section']} no-print`}>
      <h2>{text.title}</h2>
      <p className="muted">{text.lead}</p>
      <ul className={styles['starts']}>
        {found.map(({ indicator, period, regions }) => {
          const search = new URLSearchParams({ period, level: 'counties' });
          return (
            <li key={`${indicator.id} ${period}`}>
              <Link href={sameDay(`${pageOf(indicator.id)}?${search.toString()}`)}>
                <strong>{nameOf(indicator)}</strong>
                <Description text={indicator.description} />
                {written(period)} <span className="muted">· {text.of(number(regions))}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
