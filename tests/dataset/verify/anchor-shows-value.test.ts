import { describe, expect, test } from 'vitest';
import { loadSmall, report, smallSeeds } from '../small-seeds.js';
import { anchorFault } from '../../../src/dataset/verify/anchor-shows-value.js';

const INDICATORS = `
- { id: indicator/output, name: 产值, unit: 亿元 }
- { id: indicator/output-growth, name: 产值增速, unit: "%" }
- { id: indicator/visits, name: 走访, unit: 次 }
- { id: indicator/farmland, name: 农田, unit: 亩 }
- { id: indicator/share-change, name: 占比变化, unit: 个百分点 }
- { id: indicator/ratio, name: 同上年之比, unit: 倍 }
- { id: indicator/years, name: 连续年数, unit: 年 }
`;

/** What is wrong with an anchor for a value of an indicator, where the text goes on like this. */
function fault(indicator: string, value: string, anchor: string, following = ''): string | undefined {
  const entities = `${smallSeeds['entities/others.yaml']!.replace(/- \{ id: indicator.*\n/g, '')}${INDICATORS}`;
  const { statements } = loadSmall({
    'entities/others.yaml': entities,
    ...report('region/liuquan', `indicator: indicator/${indicator}, value: "${value}", period: 2022, anchor: "${anchor}"`),
  });
  return anchorFault(statements.at(-1)!, following);
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
    ['visits', '12次', '足迹遍及12省'],
    ['visits', '10次', '十大工程'],
    ['visits', '1次-2次', '新增1-2个'],
    ['visits', '3120次', '新增3,120个'],
    ['farmland', '43.23万亩', '新建高标准农田43.23万亩'],
    ['farmland', '10万亩-15万亩', '新增10-15万亩'],
    ['share-change', '23.3个百分点', '提高23.3个百分点'],
    ['share-change', '23.3个百分点', '提高23.3百分点'],
    ['output-growth', '7%', '增长**7%**左右'],
    ['ratio', '2倍', '产值翻一番'],
    ['ratio', '3倍', '是上年3倍'],
    ['years', '3年', '连续三年'],
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
    ['farmland', '43.23亩', '新建高标准农田43.23万亩', 'the number of the value'],
    ['farmland', '43.23万亩', '新建高标准农田43.23亩', 'the number of the value'],
    ['farmland', '43.23万亩', '新建高标准农田43.23', 'the number of the value'],
    ['farmland', '3.5万亩', '改造3.5万平方米', 'the unit of the value'],
    ['visits', '15次', '完成15公里', 'the unit of the value'],
    ['visits', '15次', '增长15%', 'the unit of the value'],
    ['visits', '10000次', '3.7万余次', 'the number of the value'],
    ['visits', '100次', '提高23.3个百分点', 'the number of the value'],
    ['output-growth', '23.3%', '提高23.3个百分点', 'the unit of the value'],
    ['share-change', '23.3个百分点', '提高23.3%', 'the unit of the value'],
    ['ratio', '3倍', '增长3%', 'the unit of the value'],
    ['years', '3年', '三个百分点', 'the unit of the value'],
  ] as const)('%s %s is not shown by «%s»', (indicator, value, anchor, expected) => {
    expect(fault(indicator, value, anchor)).toContain(expected);
  });

  test.each([
    ['output', '59.3亿元', '生产总值实现59.3亿', '元,增长'],
    ['output', '59.3亿元', '生产总值实现59.3亿', ',增长'],
    ['visits', '22次', '走访22', '户企业'],
  ] as const)('%s %s is shown by «%s» in front of «%s»', (indicator, value, anchor, following) => {
    expect(fault(indicator, value, anchor, following)).toBeUndefined();
  });

  test.each([
    ['farmland', '43.23亩', '新建高标准农田43.23', '万亩', 'the number of the value'],
    ['output', '59.3亿元', '生产总值实现59.3亿', '吨', 'the unit of the value'],
    ['visits', '22次', '走访22', '%', 'the unit of the value'],
    ['visits', '22次', '走访22', '.5万次', 'the number of the value'],
    ['visits', '22次', '走访22', '6次', 'the number of the value'],
  ] as const)('%s %s is not shown by «%s» in front of «%s»', (indicator, value, anchor, following, expected) => {
    expect(fault(indicator, value, anchor, following)).toContain(expected);
  });

  test('a yearly unit may stand in front, a rank may be a word, and figures of a text must be printed', () => {
    const capacity = loadSmall(
      report('project/extension', 'property: capacity, value: 2万吨/年, of: 砖, anchor: 年产砖2万吨'),
    ).statements.at(-1)!;
    expect(anchorFault(capacity)).toBeUndefined();
    expect(anchorFault({ ...capacity, anchor: '砖2万吨' })).toContain('the unit of the value');
    const stock = loadSmall(report('project/extension', 'property: capacity, value: 2万吨, of: 砖, anchor: 砖2万吨/年')).statements.at(-1)!;
    expect(anchorFault(stock)).toContain('the unit of the value');
    const honour = loadSmall(report('region/liuquan', 'property: honour, value: 2022年百强, anchor: 2022年百强')).statements.at(-1)!;
    expect(anchorFault(honour)).toBeUndefined();
    expect(anchorFault({ ...honour, anchor: '百强' })).toContain('the figure 2022');
    expect(anchorFault({ ...honour, anchor: '20221年百强' })).toContain('the figure 2022');
  });
});
