import { describe, expect, test } from 'vitest';
import { propertyLabels, renderStatement, statusLabels } from '../../../src/dataset/derive/sentence.js';
import { indexDataset } from '../../../src/dataset/dataset-index.js';
import { readVocabulary } from '../../../src/dataset/vocabulary/vocabulary.js';
import { loadSmall, model, report } from '../small-seeds.js';

describe('A statement is rendered in our own words', () => {
  test.each([
    [
      'region/liuquan',
      'indicator: indicator/output, value: 5亿元, period: 2023-H1, kind: FORECAST, qualifiers: [CUMULATIVE, LOWER_BOUND], anchor: 产值',
      '柳泉镇 2023年上半年 预计 产值 累计超过5亿元',
    ],
    [
      'region/liuquan',
      'indicator: indicator/visits, value: 9次, period: 2022-01/2022-09-25, qualifiers: [AS_OF], anchor: 产值',
      '柳泉镇 截至2022年1月至2022年9月25日 走访 9次',
    ],
    ['region/liuquan', 'property: parent, object: region/liuquan-county, anchor: 产值', '柳泉镇 上级地区 柳泉县'],
    ['enterprise/brickworks', 'property: parent, object: enterprise/holding, anchor: 产值', '红砖厂 母公司 红砖集团'],
    ['project/extension', 'property: milestone, value: STARTED, period: 2022-Q3, anchor: 产值', '红砖厂扩建项目 2022年三季度 进度 开工'],
    [
      'project/extension',
      'property: capacity, value: 2万吨/年, of: 砖, qualifiers: [APPROXIMATE], anchor: 产值',
      '红砖厂扩建项目 产能 砖 约2万吨/年',
    ],
    ['region/liuquan', 'property: goal, value: 富裕, kind: TARGET, anchor: 产值', '柳泉镇 目标 富裕'],
  ])('%s: %s', (about, fact, sentence) => {
    const { documents, entities, statements } = loadSmall(report(about, fact));
    expect(renderStatement(statements.at(-1)!, indexDataset(documents, entities))).toBe(sentence);
  });

  test('every property and status of the model has a Chinese word', () => {
    const { subjects } = readVocabulary(model);
    const unnamed = [...subjects.values()].flatMap(({ type, rules }) =>
      [...rules.keys()].filter((name) => !(`${type.name}.${name}` in propertyLabels) && !(name in propertyLabels)),
    );
    expect(unnamed).toEqual([]);
    expect(Object.keys(statusLabels)).toEqual(model.types.get('Milestone')!.properties.get('status')!.values);
  });
});
