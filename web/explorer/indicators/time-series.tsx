import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import { useCallback, useState } from 'react';
import { Chart } from '../charts/chart.js';
import type { Colours } from '../charts/colours.js';
import { daysOf } from '../data/days-of.js';
import { EvidenceButton, EvidenceDialog } from '../evidence/evidence-button.js';
import { useFormat } from '../language/use-format.js';
import { useWords, words } from '../language/language.js';
import { kindWords } from '../vocabulary/codes.js';
import type { FigureFragment, StatementKind } from './indicator-figures.operations.js';
import styles from './indicators.module.css';
import { colourOf, dashOf, markOf } from './kind-marks.js';
import { usePrinted } from './printed.js';

const said = words(
  {
    period: '时期',
    kind: '类别',
    value: '数值',
    caption: (of: string) => `${of}：各期数值`,
    legend: '线段是数据所指的时期，端点是期末；阴影是区间。点标记或数值看出处。',
    chart: (of: string) => `${of}：目标与实绩随时间的变化，数值见下表`,
  },
  {
    period: 'Period',
    kind: 'Kind',
    value: 'Value',
    caption: (of: string) => `${of}: values by period`,
    legend: 'A line spans the period of its figure and ends in its mark; shading is a range. Press a mark or a value for its source.',
    chart: (of: string) => `${of}: targets and results through time; the values are in the table below`,
  },
);

const HEIGHT = 320;
const KINDS: readonly StatementKind[] = ['ACTUAL', 'FORECAST', 'TARGET'];
const SYMBOLS: Readonly<Record<StatementKind, string>> = { ACTUAL: 'circle', FORECAST: 'circle', TARGET: 'diamond' };
const YEAR = 366 * 24 * 3600 * 1000;

interface Drawn {
  readonly figure: FigureFragment;
  readonly value: string;
  readonly title: string;
  /** The first day, and the last, in milliseconds. */
  readonly days: readonly [number, number];
}

/** The time that a figure is about, as a line as high as its value; a range as a band up to its upper end. */
const renderSpan = (kind: StatementKind, colours: Colours) => (_: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) => {
  const [from, to, value, upper] = [0, 1, 2, 3].map((dimension) => api.value(dimension) as number) as [number, number, number, number];
  const [start, end, top] = [api.coord([from, value]), api.coord([to, value]), api.coord([from, upper])] as [number[], number[], number[]];
  const [x1, y, x2] = [start[0]!, start[1]!, end[0]!];
  const stroke = colourOf(kind, colours);
  return {
    type: 'group' as const,
    children: [
      { type: 'rect' as const, shape: { x: x1, y: top[1]!, width: x2 - x1, height: y - top[1]! }, style: { fill: stroke, opacity: 0.18 } },
      {
        type: 'line' as const,
        shape: { x1, y1: y, x2, y2: y },
        style: { stroke, lineWidth: 3, lineDash: dashOf(kind) as 'solid' | 'dashed' | 'dotted' },
      },
    ],
  };
};

interface TimeSeriesProps {
  readonly figures: readonly FigureFragment[];
  /** Whose figures, for the names of the marks. */
  readonly of: string;
}

/** Figures of one subject through time: results, expectations and aims drawn differently, each over the time it is about. */
export function TimeSeries({ figures, of }: TimeSeriesProps) {
  const text = useWords(said);
  const kinds = useWords(kindWords);
  const { period: written } = useFormat();
  const printed = usePrinted();
  const [pressed, setPressed] = useState<string | null>(null);
  const shown: readonly Drawn[] = figures.map((figure) => ({
    figure,
    value: printed(figure),
    title: `${printed(figure)} · ${of} · ${written(figure.period)} · ${kinds[figure.kind]}`,
    days: daysOf(figure.period).map((day) => Date.parse(day)) as [number, number],
  }));
  const key = JSON.stringify([shown, kinds]);
  const option = useCallback(
    (colours: Colours) => {
      const [drawn, names] = JSON.parse(key) as [readonly Drawn[], typeof kinds];
      const years = drawn.flatMap(({ days }) => days.map((day) => new Date(day).getUTCFullYear()));
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const present = KINDS.filter((kind) => drawn.some(({ figure }) => figure.kind === kind));
      return {
        textStyle: { fontFamily: colours.font },
        grid: { left: 8, right: 96, top: 36, bottom: 4, containLabel: true },
        legend: {
          top: 0,
          left: 0,
          itemWidth: 12,
          itemHeight: 12,
          itemGap: 18,
          textStyle: { color: colours.ink },
          data: present.map((kind) => ({ name: names[kind], icon: SYMBOLS[kind], itemStyle: markOf(kind, colours) })),
        },
        tooltip: { renderMode: 'richText', confine: true, formatter: ({ data }: { data: { title?: string } }) => data.title ?? '' },
        xAxis: {
          type: 'time',
          min: Date.UTC(first, 0, 1),
          max: Date.UTC(last + 1, 0, 1),
          minInterval: YEAR / 2,
          axisLabel: { color: colours.muted, formatter: '{yyyy}-{MM}', hideOverlap: true },
          axisLine: { lineStyle: { color: colours.line } },
          splitLine: { show: true, lineStyle: { color: colours.line } },
        },
        yAxis: { type: 'value', axisLabel: { color: colours.muted }, splitLine: { lineStyle: { color: colours.line } } },
        series: present.flatMap((kind) => {
          const own = drawn.filter(({ figure }) => figure.kind === kind);
          return [
            {
              type: 'custom',
              name: names[kind],
              silent: true,
              itemStyle: { color: colourOf(kind, colours) },
              encode: { x: [0, 1], y: [2, 3] },
              data: own.map(({ figure, days }) => [...days, figure.value, figure.upper ?? figure.value]),
              renderItem: renderSpan(kind, colours),
            },
            {
              type: 'scatter',
              name: names[kind],
              symbol: SYMBOLS[kind],
              symbolSize: 11,
              itemStyle: markOf(kind, colours),
              data: own.map(({ figure, value, title, days }) => ({ id: figure.id, value: [days[1], figure.value], printed: value, title })),
              label: {
                show: true,
                position: 'right',
                color: colours.ink,
                backgroundColor: colours.paper,
                formatter: ({ data }: { data: { printed: string } }) => data.printed,
              },
              labelLayout: { moveOverlap: 'shiftY' },
            },
          ];
        }),
        animation: false,
      };
    },
    [key],
  );
  const found = shown.find(({ figure }) => figure.id === pressed);
  return (
    <figure className={styles['figure']}>
      <Chart option={option} height={HEIGHT} label={text.chart(of)} onPress={setPressed} />
      {found && <EvidenceDialog id={found.figure.id} of={found.title} onClose={() => setPressed(null)} />}
      <figcaption className="muted">{text.legend}</figcaption>
      <div className={styles['scroll']} role="region" aria-label={text.caption(of)} tabIndex={0}>
        <table className={styles['values']}>
          <caption className="visually-hidden">{text.caption(of)}</caption>
          <thead>
            <tr>
              <th scope="col">{text.period}</th>
              <th scope="col">{text.kind}</th>
              <th scope="col">{text.value}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ figure, value, title }) => (
              <tr key={figure.id}>
                <th scope="row">{written(figure.period)}</th>
                <td>{kinds[figure.kind]}</td>
                <td>
                  <EvidenceButton id={figure.id} of={title} className={styles['value']}>
                    {value}
                  </EvidenceButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
