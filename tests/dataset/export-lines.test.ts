import { describe, expect, test } from 'vitest';
import { entityLines, statementLines } from '../../src/dataset/export-lines.js';
import { loadSmall, model } from './small-seeds.js';

describe('The dataset for other programs', () => {
  const dataset = loadSmall();

  test('a line a statement, with its value as a number and its evidence', () => {
    const lines = [...statementLines(dataset, model)].map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(6);
    expect(Object.keys(lines[0]!).slice(0, 14)).toEqual(
      'id subject subjectType property value unit object period kind qualifiers basis document section anchor'.split(' '),
    );
    expect(lines[0]).toMatchObject({
      ...{
        subject: 'region/liuquan',
        subjectType: 'Region',
        property: 'indicator/output',
        value: 5,
        unit: '亿元',
        object: null,
        period: '2022',
        kind: 'FORECAST',
      },
      ...{
        qualifiers: ['LOWER_BOUND'],
        basis: 'STATED',
        document: 'document/first',
        section: 'section/first/news',
        anchor: '产值预计突破5亿元',
      },
      ...{ rank: 'OUTRANKED', rankRule: 'later-actual-beats-forecast' },
    });
    expect(lines[1]).toMatchObject({ property: 'investment', value: 3000, unit: '万元', printed: '3000万元', period: null });
    expect(lines[2]).toMatchObject({ property: 'enterprises', value: null, unit: null, object: 'enterprise/brickworks' });
    expect(lines[3]).toMatchObject({ property: 'capacity', value: 20_000, unit: '吨/年', of: '砖' });
  });

  test('a line an entity, with its aliases', () => {
    const lines = [...entityLines(dataset)].map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.find(({ id }) => id === 'region/liuquan')).toEqual({
      id: 'region/liuquan',
      type: 'Region',
      name: '柳泉镇',
      english: null,
      aliases: ['柳泉'],
      merged: [],
      kind: 'TOWN',
    });
  });
});
