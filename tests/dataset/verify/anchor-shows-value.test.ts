import { describe, expect, test } from 'vitest';
import { loadSmall, report } from '../small-seeds.js';
import { anchorFault } from '../../../src/dataset/verify/anchor-shows-value.js';

const units: Readonly<Record<string, string>> = { output: '亿元', 'output-growth': '%', visits: '次' };

/** What is wrong with an anchor for a value of an indicator. */
function fault(indicator: keyof typeof units & string, value: string, anchor: string): string | undefined {
  const { statements } = loadSmall(
    report('region/liuquan', `indicator: indicator/${indicator}, value: "${value}", period: 2022, anchor: "${anchor}"`),
  );
  return anchorFault(statements.at(-1)!);
}

describe('The figure in an anchor equals the value with its unit', () => {
  test.each([
    ['output', '59.3亿元', '生产总值实现59.3亿'],
    ['output', '59.3亿元', '生产总值实现59.3亿元'],
    ['output', '6569万元', '资金约6569万元'],
    ['output', '100亿元', '迈上百亿元'],
    ['output-growth', '-53.9%', '下降53.9%'],
    ['output-growth', '6%-7%', '增长6%-7%'],
    ['visits', '37000次', '3.7万余次'],
    ['visits', '15次', '十五项'],
    ['visits', '1次', '首次'],
    ['visits', '81次', '共81件'],
  ] as const)('%s %s is shown by «%s»', (indicator, value, anchor) => {
    expect(fault(indicator, value, anchor)).toBeUndefined();
  });

  test.each([
    ['output', '59.3亿元', '生产总值实现59.4亿', 'the number of the value 59.3亿元'],
    ['output', '59.3亿元', '生产总值实现59.3万元', 'the number of the value'],
    ['output', '59.3亿元', '生产总值实现59.3亿吨', 'the unit of the value'],
    ['output-growth', '5%', '增长5倍', 'the unit of the value'],
    ['output-growth', '-53.9%', '增长53.9%', 'is a decline'],
    ['visits', '15次', '多次', 'the number of the value'],
  ] as const)('%s %s is not shown by «%s»', (indicator, value, anchor, expected) => {
    expect(fault(indicator, value, anchor)).toContain(expected);
  });

  test('a yearly unit may stand in front, a rank may be a word, and figures of a text must be printed', () => {
    const capacity = loadSmall(
      report('project/extension', 'property: capacity, value: 2万吨/年, of: 砖, anchor: 年产砖2万吨'),
    ).statements.at(-1)!;
    expect(anchorFault(capacity)).toBeUndefined();
    expect(anchorFault({ ...capacity, anchor: '砖2万吨' })).toContain('the unit of the value');
    const honour = loadSmall(report('region/liuquan', 'property: honour, value: 2022年百强, anchor: 2022年百强')).statements.at(-1)!;
    expect(anchorFault(honour)).toBeUndefined();
    expect(anchorFault({ ...honour, anchor: '百强' })).toContain('the figure 2022');
  });
});
