import { useCallback, useState } from 'react';
import { Chart } from '../charts/chart.js';
import type { Colours } from '../charts/colours.js';
import { EvidenceDialog } from '../evidence/evidence-button.js';
import { useNameOf } from '../language/language.js';
import type { IndicatorFiguresQuery } from './indicator-figures.operations.js';
import { usePrinted } from './printed.js';
import { inkOf } from './kind-marks.js';

export type Ranked = IndicatorFiguresQuery['ranking'][number];

/** As high as the rows of the table beside it, below as much as its head is. */
const ROW = 34;
const HEAD = 36;
const AXIS = 30;
/** Room for the longest names, and for the words of a figure behind its bar. */
const LONGEST_NAME = 130;
const BEHIND = 84;

/** Figures of one period in order, as bars. A range goes on, paler, to its upper end. */
export function RankChart({ rows, label }: { readonly rows: readonly Ranked[]; readonly label: string }) {
  const nameOf = useNameOf();
  const printed = usePrinted();
  const [pressed, setPressed] = useState<string | null>(null);
  const nameIn = ({ observation: { subject } }: Ranked): string => (subject ? nameOf(subject) : '');
  const shown = rows.map((row) => ({ ...row, name: nameIn(row), words: printed(row.observation) }));
  const key = JSON.stringify(shown);
  const option = useCallback(
    (colours: Colours) => {
      const drawn = JSON.parse(key) as typeof shown;
      return {
        textStyle: { fontFamily: colours.font },
        grid: { left: 8, right: BEHIND, top: HEAD, bottom: 4, containLabel: true },
        tooltip: { renderMode: 'richText', confine: true, formatter: ({ data }: { data: { words: string } }) => data.words },
        xAxis: { type: 'value', axisLabel: { color: colours.muted }, splitLine: { lineStyle: { color: colours.line } } },
        yAxis: {
          type: 'category',
          inverse: true,
          data: drawn.map(({ name }) => name),
          axisTick: { show: false },
          axisLine: { lineStyle: { color: colours.line } },
          axisLabel: { color: colours.ink, width: LONGEST_NAME, overflow: 'truncate', interval: 0 },
        },
        series: [
          {
            type: 'bar',
            stack: 'figure',
            barMaxWidth: 18,
            data: drawn.map(({ observation: { id, value, upper, kind }, name, words }) => ({
              id,
              value,
              words: `${name} ${words}`,
              itemStyle: inkOf(kind, colours),
              label: { show: upper === null, position: value < 0 ? 'left' : 'right', formatter: words, color: colours.ink },
            })),
          },
          {
            type: 'bar',
            stack: 'figure',
            data: drawn.map(({ observation: { id, value, upper, kind }, name, words }) => ({
              id,
              value: upper === null ? 0 : upper - value,
              words: `${name} ${words}`,
              itemStyle: { ...inkOf(kind, colours), opacity: 0.4 },
              label: { show: upper !== null, position: 'right', formatter: words, color: colours.ink },
            })),
          },
        ],
        animation: false,
      };
    },
    [key],
  );
  const found = shown.find(({ observation }) => observation.id === pressed);
  return (
    <>
      <Chart option={option} height={HEAD + rows.length * ROW + AXIS} label={label} onPress={setPressed} />
      {found && <EvidenceDialog id={found.observation.id} of={`${found.words} · ${found.name}`} onClose={() => setPressed(null)} />}
    </>
  );
}
