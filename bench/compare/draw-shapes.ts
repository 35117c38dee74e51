import * as echarts from 'echarts';
import type { Chart } from '../report/part.js';
import type { ShapeReport } from './shape-report.js';

/** Colours of the light scheme with those of the dark one, which stand for them where the reader's is dark. */
const COLOURS = {
  text: ['#1f2328', '#e6edf3'],
  faint: ['#d0d7de', '#3d444d'],
  line: ['#57606a', '#9198a1'],
  ours: ['#0969da', '#4493f8'],
  peer: ['#9a6700', '#d29922'],
} as const;

const light = (name: keyof typeof COLOURS): string => COLOURS[name][0];

const ROW = 44;
const FRAME = { top: 64, bottom: 48, left: 130, right: 56 };
const WIDTH = 760;

/** The scheme of the reader, not of whoever drew: pictures in Markdown follow it by media query. */
function withDarkScheme(svg: string): string {
  const rules = Object.values(COLOURS).flatMap(([day, night]) => [`[fill="${day}"]{fill:${night}}`, `[stroke="${day}"]{stroke:${night}}`]);
  return svg.replace(/(<svg[^>]*>)/, `$1\n<style>@media (prefers-color-scheme: dark){${rules.join('')}}</style>`);
}

/** Ours by the ratios of the rounds; the peer, which is held against ours, by the medians of both. */
function overRival({ load: { overRival: ours, sides } }: ShapeReport, side: 'ours' | 'peer'): number | null {
  if (side === 'ours') return ours.median;
  return sides.peer ? sides.peer.perSecond.median / sides.rival.perSecond.median : null;
}

/** The line of the rival would go through a figure that stands to the right of such a bar. */
const isShortOfLine = (value: number): boolean => value > 0.7 && value < 1;

const labelled = (value: number | null): { value: number; label: object } | null =>
  value === null
    ? null
    : { value, label: { formatter: value.toFixed(2), ...(isShortOfLine(value) && { position: 'insideRight', color: '#ffffff' }) } };

/** A bar a shape: the throughput of ours, and of the peer, with that of the rival as 1. */
export function drawThroughput(shapes: readonly ShapeReport[]): string {
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: FRAME.top + FRAME.bottom + ROW * shapes.length,
  });
  const series = (side: 'ours' | 'peer', name: string): echarts.BarSeriesOption => ({
    name,
    type: 'bar',
    barWidth: 13,
    barGap: '15%',
    itemStyle: { color: light(side) },
    label: { show: true, position: 'right', color: light('text'), fontSize: 11 },
    data: shapes.map((shape) => labelled(overRival(shape, side))),
  });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    title: {
      text: 'Throughput over that of Cypher written by hand',
      left: FRAME.left,
      top: 4,
      textStyle: { color: light('text'), fontSize: 15, fontWeight: 600 },
    },
    legend: { left: FRAME.left - 4, top: 30, itemWidth: 12, itemHeight: 12, itemGap: 20, textStyle: { color: light('text') } },
    grid: FRAME,
    xAxis: {
      type: 'value',
      min: 0,
      name: `answers a second, the rival's = 1; ${shapes[0]!.load.connections} connections`,
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: { color: light('line') },
      axisLabel: { color: light('line') },
      splitLine: { lineStyle: { color: light('faint') } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: shapes.map(({ name }) => name),
      axisLabel: { color: light('text'), fontSize: 12 },
      axisLine: { lineStyle: { color: light('line') } },
      axisTick: { show: false },
    },
    series: [
      {
        ...series('ours', 'the service'),
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: light('line'), type: 'dashed' },
          data: [{ xAxis: 1 }],
        },
      },
      series('peer', '@neo4j/graphql'),
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return withDarkScheme(svg);
}

/** The charts of the comparison. */
export const drawShapes = (shapes: readonly ShapeReport[]): readonly Chart[] => [
  {
    file: 'performance-throughput.svg',
    alt: 'Throughput of the service and of the peer, by shape, with that of the rival as 1',
    svg: `${drawThroughput(shapes)}\n`,
  },
];
