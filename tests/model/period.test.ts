import { describe, expect, test } from 'vitest';
import { overlap, parsePeriod } from '../../src/model/period.js';

describe('A period has a first and a last day', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2023-H2', '2023-07-01', '2023-12-31'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-09-25', '2022-09-25', '2022-09-25'],
    ['2022-01/2022-10', '2022-01-01', '2022-10-31'],
    ['2022-11/2023-04', '2022-11-01', '2023-04-30'],
  ])('%s lasts from %s to %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ text, from, to });
  });

  test.each([
    '2023-02-29',
    '2022-13',
    '2022-H3',
    '2022-Q5',
    '2022-10/2022-01',
    '2022/2021',
    '22',
    '2022年',
    '2022-1',
    '2022/2023/2024',
    '',
  ])('%s does not exist', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('periods overlap when they share a day', () => {
    const at = (text: string) => parsePeriod(text)!;
    expect(overlap(at('2022'), at('2022-12-31'))).toBe(true);
    expect(overlap(at('2022'), at('2023-H1'))).toBe(false);
  });
});
