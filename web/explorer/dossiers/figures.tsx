import { EvidenceButton } from '../evidence/evidence-button.js';
import { usePrinted } from '../indicators/printed.js';
import { useFormat } from '../language/use-format.js';
import { useNameOf, useWords, words } from '../language/language.js';
import { kindWords } from '../vocabulary/codes.js';
import styles from './dossiers.module.css';
import { More } from './more.js';
import { NameLink, type Named } from './names.js';
import type { RecordFragment } from './record.operations.js';
import { Section } from './section.js';
import { Source } from './sources.js';

const said = words(
  { title: '数据', indicator: '指标', period: '时期', value: '数值', caption: '各指标各期数据' },
  { title: 'Figures', indicator: 'Indicator', period: 'Period', value: 'Value', caption: 'Figures by indicator and period' },
);

type Observations = RecordFragment['observations'];
type Figure = Observations['nodes'][number];

/** Figures of one indicator together, in the order in which indicators come first. */
function byIndicator(figures: readonly Figure[]): readonly (readonly [Named, readonly Figure[]])[] {
  const groups = new Map<string, [Named, Figure[]]>();
  for (const figure of figures) {
    const { indicator } = figure;
    if (!indicator) continue;
    const group = groups.get(indicator.id);
    if (group) group[1].push(figure);
    else groups.set(indicator.id, [indicator, [figure]]);
  }
  return [...groups.values()];
}

/** What is measured of something, by indicator and period, each with a bar as long as it is beside the others of its indicator. */
export function Figures({ observations, onMore }: { readonly observations: Observations; readonly onMore: () => void }) {
  const text = useWords(said);
  const kinds = useWords(kindWords);
  const nameOf = useNameOf();
  const printed = usePrinted();
  const { period } = useFormat();
  if (observations.totalCount === 0) return null;
  return (
    <Section title={text.title} count={observations.totalCount}>
      <div className={styles['scroll']} role="region" aria-label={text.caption} tabIndex={0}>
        <table className={styles['figures']}>
          <thead>
            <tr>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{text.period}</th>
              <th scope="col">{text.value}</th>
            </tr>
          </thead>
          {byIndicator(observations.nodes).map(([indicator, figures]) => {
            const most = Math.max(...figures.map(({ value }) => Math.abs(value)));
            return (
              <tbody key={indicator.id}>
                {figures.map((figure, index) => (
                  <tr key={figure.id}>
                    {index === 0 && (
                      <th scope="rowgroup" rowSpan={figures.length}>
                        <NameLink named={indicator} />
                      </th>
                    )}
                    <td>
                      {period(figure.period)} {figure.kind !== 'ACTUAL' && <small className={styles['kind']}>{kinds[figure.kind]}</small>}
                    </td>
                    <td>
                      <EvidenceButton
                        id={figure.id}
                        of={`${printed(figure)} · ${nameOf(indicator)} · ${period(figure.period)}`}
                        className={styles['figure']}
                      >
                        {figures.length > 1 && (
                          <span className={styles['track']} aria-hidden="true">
                            <span data-kind={figure.kind} style={{ width: `${most === 0 ? 0 : (Math.abs(figure.value) / most) * 100}%` }} />
                          </span>
                        )}
                        <span>{printed(figure)}</span>
                      </EvidenceButton>
                      <span className={styles['onPaper']}>
                        <Source of={printed(figure)} cited={figure.statements} />
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      <More shown={observations.nodes.length} total={observations.totalCount} of={text.title} onMore={onMore} />
    </Section>
  );
}
