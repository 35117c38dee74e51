import { Link } from 'wouter';
import { EvidenceButton } from '../evidence/evidence-button.js';
import { useFormat } from '../language/use-format.js';
import { useSameDay } from '../data/as-of.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { isPaged, pageOf } from '../routes.js';
import styles from './indicators.module.css';
import { usePrinted } from './printed.js';
import type { Ranked } from './rank-chart.js';

const said = words(
  {
    rank: '名次',
    tied: '并列',
    subject: '主体',
    value: '数值',
    target: '目标',
    attainment: '与目标相比',
    growth: '与上期相比',
    points: '个百分点',
    notComputed: '不计算',
    ofTarget: (percent: string) => `完成 ${percent}%`,
  },
  {
    rank: 'Rank',
    tied: 'tied',
    subject: 'Who',
    value: 'Value',
    target: 'Target',
    attainment: 'Against the target',
    growth: 'Against the period before',
    points: 'percentage points',
    notComputed: 'not computed',
    ofTarget: (percent: string) => `${percent}% reached`,
  },
);

type Comparison = { readonly difference: number | null; readonly percent: number | null; readonly how: string };

/** Figures of one period in order, with targets and growth; equal ones share a place. */
export function RankTable({
  rows,
  caption,
  isRate,
}: {
  readonly rows: readonly Ranked[];
  readonly caption: string;
  readonly isRate: boolean;
}) {
  const text = useWords(said);
  const nameOf = useNameOf();
  const sameDay = useSameDay();
  const printed = usePrinted();
  const { number, period } = useFormat();
  const hasTargets = rows.some(({ observation }) => observation.target);
  const hasGrowth = rows.some(({ observation }) => observation.growth);
  const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));
  const compared = ({ difference, percent, how }: Comparison, whole: (percent: string) => string) => (
    <span title={how}>
      {difference === null ? text.notComputed : isRate ? `${signed(difference)} ${text.points}` : signed(difference)}
      {percent !== null && ` (${whole(number(percent))})`}
    </span>
  );
  return (
    <div className={styles['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles['ranking']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.rank}</th>
            <th scope="col">{text.subject}</th>
            <th scope="col">{text.value}</th>
            {hasTargets && <th scope="col">{text.target}</th>}
            {hasTargets && <th scope="col">{text.attainment}</th>}
            {hasGrowth && <th scope="col">{text.growth}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rank, tied, observation }) => {
            const { subject, target, attainment, growth } = observation;
            const name = subject ? nameOf(subject) : '';
            return (
              <tr key={observation.id}>
                <td className="number">
                  {rank} {tied && <small className="muted">{text.tied}</small>}
                </td>
                <th scope="row">{subject && isPaged(subject.id) ? <Link href={sameDay(pageOf(subject.id))}>{name}</Link> : name}</th>
                <td>
                  <EvidenceButton id={observation.id} of={`${printed(observation)} · ${name}`} className={styles['value']}>
                    {printed(observation)}
                  </EvidenceButton>
                </td>
                {hasTargets && (
                  <td>
                    {target && (
                      <EvidenceButton
                        id={target.id}
                        of={`${printed(target)} ${period(target.period)} · ${name} · ${text.target}`}
                        className={styles['value']}
                      >
                        {printed(target)} <small className="muted">{period(target.period)}</small>
                      </EvidenceButton>
                    )}
                  </td>
                )}
                {hasTargets && <td>{attainment && compared(attainment, text.ofTarget)}</td>}
                {hasGrowth && (
                  <td>
                    {growth && (
                      <>
                        {compared(growth, (percent) => `${Number(growth.percent) > 0 ? '+' : ''}${percent}%`)}{' '}
                        <small className="muted">
                          {period(growth.observation.period)} {growth.observation.text}
                        </small>
                      </>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
