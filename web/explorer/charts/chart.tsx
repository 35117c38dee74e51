import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { readColours, type Colours } from './colours.js';

interface ChartProps {
  /** What is drawn, in the colours of the page. Keep it the same between renders while nothing changes. */
  readonly option: (colours: Colours) => EChartsCoreOption;
  readonly height: number;
  /** What it shows. What it shows in particular stands in a table beside it, for who cannot see or point. */
  readonly label: string;
  /** A mark was pressed: the `id` of its datum. */
  readonly onPress: (id: string) => void;
}

const idOf = (data: unknown): string | undefined => {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** A chart drawn by ECharts, which is fetched when the first one is shown. It follows its width, the theme and print. */
export function Chart({ option, height, label, onPress }: ChartProps) {
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef<ECharts | null>(null);
  const latest = useRef({ option, onPress });
  latest.current = { option, onPress };
  useEffect(() => {
    let isGone = false;
    const draw = (): void => drawn.current?.setOption(latest.current.option(readColours()), { notMerge: true });
    const onPaper = matchMedia('print');
    const resized = new ResizeObserver(() => {
      const chart = drawn.current;
      if (chart && chart.getWidth() !== element.current?.clientWidth) chart.resize();
    });
    void import('./echarts.js').then(({ openChart }) => {
      if (isGone || !element.current) return;
      const chart = openChart(element.current);
      drawn.current = chart;
      chart.on('click', ({ data }) => {
        const id = idOf(data);
        if (id !== undefined) latest.current.onPress(id);
      });
      draw();
      resized.observe(element.current);
    });
    addEventListener('themechange', draw);
    onPaper.addEventListener('change', draw);
    return () => {
      isGone = true;
      removeEventListener('themechange', draw);
      onPaper.removeEventListener('change', draw);
      resized.disconnect();
      drawn.current?.dispose();
      drawn.current = null;
    };
  }, []);
  useEffect(() => {
    drawn.current?.setOption(option(readColours()), { notMerge: true });
  }, [option]);
  return <div ref={element} role="img" aria-label={label} style={{ height }} />;
}
