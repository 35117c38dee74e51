import { describe, expect, test } from 'vitest';
import { periodBefore } from '../../../src/dataset/derive/period-before.js';
import { deriveSmall, report } from '../small-seeds.js';

const output = (period: string, kind = 'ACTUAL', indicator = 'output') =>
  `indicator: indicator/${indicator}, period: ${period}, value: 7亿元, anchor: ${kind}, kind: ${kind}`;

const compared = (type: string, ...facts: string[]) =>
  deriveSmall(report('region/liuquan', ...facts))
    .relationships.filter((each) => each.type === type)
    .map(({ from, to, properties }) => ({
      pair: [from, to].map((id) => id.replace('observation/region-liuquan-output-', '')).join(' -> '),
      basis: properties['basis'],
      statements: (properties['statements'] as string[]).length,
    }));

describe('Observations are compared', () => {
  test('a result with the aim for the same period, resting on the statements of both', () => {
    const facts = [output('2023'), output('2023', 'TARGET'), output('2023', 'FORECAST'), output('2024')];
    expect(compared('COMPARED_WITH', ...facts)).toEqual([{ pair: '2023-actual -> 2023-target', basis: 'DERIVED', statements: 2 }]);
  });

  test('a result of part of a year with the aim for the year, where there is none for that part', () => {
    const facts = [output('2023-H1'), output('2023-Q1'), output('2023-Q1', 'TARGET'), output('2023', 'TARGET')];
    expect(compared('COMPARED_WITH', ...facts).map(({ pair }) => pair)).toEqual([
      '2023-h1-actual -> 2023-target',
      '2023-q1-actual -> 2023-q1-target',
    ]);
  });

  test('a figure with that of the same part of the year before, of the same kind', () => {
    const facts = ['2021', '2022-H1', '2023-H1', '2023', '2023-Q1', '2022-Q2'].map((period) => output(period));
    expect(compared('PRECEDED_BY', ...facts, output('2022'), output('2024', 'TARGET')).map(({ pair }) => pair)).toEqual([
      '2022-actual -> 2021-actual',
      '2023-actual -> 2022-actual',
      '2023-h1-actual -> 2022-h1-actual',
    ]);
  });

  test.each([
    ['2023', '2022'],
    ['2023-H2', '2022-H2'],
    ['2023-Q4', '2022-Q4'],
    ['2023-09', '2022-09'],
    ['2023-09-25', '2022-09-25'],
    ['2023-01/2023-10', '2022-01/2022-10'],
    ['2021/2025', undefined],
  ])('%s comes after %s', (period, before) => {
    expect(periodBefore(period)).toBe(before);
  });
});
