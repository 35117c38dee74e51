import { describe, expect, test } from 'vitest';
import { deriveGraph } from '../../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../../src/dataset/load-dataset.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { deriveSmall, model, report } from '../small-seeds.js';

const conflicts = ({ nodes }: GraphBatch) => nodes.filter(({ label }) => label === 'Conflict');
const ends = ({ relationships }: GraphBatch, type: string) => relationships.filter((each) => each.type === type);
const output = (value: string, rest: string): string =>
  `indicator: indicator/output, period: 2022, value: ${value}, anchor: ${value}, ${rest}`;

describe('Where statements answer one question differently', () => {
  test('there is one node for the question, with every side and the winner', () => {
    const batch = deriveSmall(report('region/liuquan', output('7亿元', 'kind: FORECAST'), output('7.1亿元', 'kind: ACTUAL')));
    const [conflict, ...others] = conflicts(batch);
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      id: 'conflict/region-liuquan-output-2022-actual',
      properties: {
        property: 'indicator/output',
        period: '2022',
        periodFrom: 20220101,
        kind: 'ACTUAL',
        rule: 'later-actual-beats-forecast',
      },
    });
    expect(ends(batch, 'CONFLICT_ABOUT')).toMatchObject([{ from: conflict!.id, to: 'region/liuquan', properties: { basis: 'DERIVED' } }]);
    const ranks = ends(batch, 'IN_CONFLICT').map(({ from }) => batch.nodes.find(({ id }) => id === from)!.properties);
    expect(ranks.map(({ text, rank }) => [text, rank])).toEqual(
      expect.arrayContaining([
        ['柳泉镇 2022年 预计 产值 超过5亿元', 'OUTRANKED'],
        ['柳泉镇 2022年 产值 7.1亿元', 'PREFERRED'],
      ]),
    );
    const [winner, ...more] = ends(batch, 'WINNER');
    expect(more).toEqual([]);
    expect(batch.nodes.find(({ id }) => id === winner!.to)!.properties['text']).toBe('柳泉镇 2022年 产值 7.1亿元');
  });

  test('it is there once both sides are known', () => {
    const batch = deriveSmall(report('region/liuquan', output('7.1亿元', 'kind: ACTUAL')));
    const [conflict] = conflicts(batch);
    expect(conflict!.properties['holds']).toEqual([20230131, 99991230, 20220101, 20221231, 20230131, 99991230, 99991231, 99991231]);
    expect(ends(batch, 'WINNER')).toHaveLength(1);
    expect(ends(batch, 'WINNER_PAST')).toEqual([]);
  });

  test('nobody disagrees where values are equal, or where one is an aim', () => {
    expect(conflicts(deriveSmall(report('region/liuquan', output('50000万元', 'kind: FORECAST'))))).toHaveLength(0);
    expect(conflicts(deriveSmall(report('region/liuquan', output('9亿元', 'kind: TARGET'))))).toHaveLength(0);
  });

  test('capacities of different things are different questions, and their ids say of what', () => {
    const facts = ['砖', '瓦'].flatMap((of) =>
      ['3万吨/年', '4万吨/年'].map((value) => `property: capacity, of: ${of}, value: ${value}, period: 2022, anchor: ${of}${value}`),
    );
    expect(conflicts(deriveSmall(report('project/extension', ...facts))).map(({ id }) => id)).toEqual([
      'conflict/project-extension-capacity-wa-2022-actual',
      'conflict/project-extension-capacity-zhuan-2022-actual',
    ]);
  });

  test('of the dataset of the repository, every statement that is not normal is in one conflict, and no other', () => {
    const batch = deriveGraph(loadDataset('seeds', model), model);
    const ranked = batch.nodes.filter(({ label, properties }) => label === 'Statement' && properties['rank'] !== 'NORMAL');
    expect(ranked.length).toBeGreaterThan(0);
    expect(ends(batch, 'IN_CONFLICT').map(({ from }) => from)).toEqual(ranked.map(({ id }) => id).sort());
    expect(ends(batch, 'WINNER')).toHaveLength(conflicts(batch).length);
  });
});
