import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/load-dataset.js';
import { formatProblem } from '../../../src/dataset/problem.js';
import { printVerifyReport } from '../../../src/dataset/verify/print-verify-report.js';
import { verifyDataset } from '../../../src/dataset/verify/verify-dataset.js';
import { recompute } from '../../../src/dataset/verify/verify-sums.js';
import { loadSmall, model, writeOriginals, writeSeeds } from '../small-seeds.js';
import { fact, figure, longtan, sumsSeeds } from '../sums-seeds.js';

/** What the first sum or share comes to. */
function first(facts: readonly string[], sums: string) {
  const [{ place: _place, ...rest }] = recompute(loadSmall(sumsSeeds(facts, sums))) as [ReturnType<typeof recompute>[number]];
  return rest;
}

const sum = (whole: string, parts: readonly string[], partial = false): string =>
  `  sums: [{ whole: ${figure(whole)}, parts: [${parts.map((part) => figure(part)).join(', ')}], partial: ${partial} }]\n`;

const share = (of: { readonly part?: string; readonly whole?: string }): string => {
  const given = Object.entries(of).map(([key, indicator]) => `, ${key}: ${figure(indicator)}`);
  return `  shares: [{ share: ${figure('started-rate')}${given.join('')} }]\n`;
};

describe('A sum', () => {
  test('holds where the parts make up the whole', () => {
    expect(first(longtan, sum('planned', ['new', 'continued']))).toEqual({ reads: '23个 + 22个 = 45项', holds: true, doubts: [] });
    expect(first(longtan, sum('planned', ['new']))).toEqual({ reads: '23个 ≠ 45项', holds: false, doubts: [] });
  });

  test('of some parts holds where they are at most the whole', () => {
    expect(first(longtan, sum('planned', ['new'], true))).toMatchObject({ reads: '23个 ≤ 45项', holds: true });
    expect(first(longtan, sum('new', ['planned'], true))).toMatchObject({ reads: '45项 > 23个', holds: false });
  });

  test('is exact, whatever the scale of its figures', () => {
    const facts = [
      fact('area', '1万亩'),
      fact('area', '9999.9亩', ', kind: FORECAST, occurrence: 2'),
      fact('area', '0.1亩', ', kind: TARGET, occurrence: 3'),
    ];
    const parts = `[${figure('area', ', kind: FORECAST')}, ${figure('area', ', kind: TARGET')}]`;
    expect(first(facts, `  sums: [{ whole: ${figure('area', ', kind: ACTUAL')}, parts: ${parts} }]\n`).holds).toBe(true);
  });

  test('may have a number that no document needs to state', () => {
    const parts = '[{ number: 45个, reason: counted }]';
    expect(first(longtan, `  sums: [{ whole: ${figure('planned')}, parts: ${parts} }]\n`).holds).toBe(true);
  });
});

describe('A share', () => {
  const of = (planned: string, started: string, rate: string) =>
    first([fact('planned', planned), fact('started', started), fact('started-rate', rate)], share({ part: 'started', whole: 'planned' }));

  test.each([
    ['45项', '37项', '82.2%'],
    ['362件', '301件', '83.15%'],
    ['15个', '7个', '47%'],
    ['16个', '13个', '81.3%'],
    ['56个', '35个', '62.5%'],
    ['3.45万个', '3.45万个', '100%'],
  ])('of %s, %s is %s: it rounds to the digits that are printed', (planned, started, rate) => {
    expect(of(planned, started, rate).holds).toBe(true);
  });

  test.each([
    ['264个', '209个', '80%', '209个 of 264个 is 79.17 %, and 80% is stated'],
    ['45个', '40个', '88.8%', '40个 of 45个 is 88.889 %, and 88.8% is stated'],
    ['56个', '35个', '62.50%', undefined],
    ['56个', '35个', '62.51%', '35个 of 56个 is 62.5000 %, and 62.51% is stated'],
    ['0个', '1个', '5%', '1个 of 0个 is nothing, and 5% is stated'],
  ])('of %s, %s against %s', (planned, started, rate, reads) => {
    expect(of(planned, started, rate)).toMatchObject(reads === undefined ? { holds: true } : { holds: false, reads });
  });

  const alone = (indicator: 'planned' | 'started', value: string, rate: string) =>
    first(
      [fact(indicator, value), fact('started-rate', rate)],
      share(indicator === 'started' ? { part: indicator } : { whole: indicator }),
    );

  test('of a number that no document gives holds where some whole number gives it', () => {
    expect(alone('started', '7户', '30.4%')).toMatchObject({ holds: true, reads: '7 of 23 is 30.435 %, and 30.4% is stated' });
    expect(alone('planned', '16个', '81.3%')).toMatchObject({ holds: true, reads: '13 of 16 is 81.250 %, and 81.3% is stated' });
    expect(alone('planned', '19个', '100%').holds).toBe(true);
    expect(alone('started', '41个', '80.3%')).toEqual({
      reads: '41 of 51 is 80.392 %, 41 of 52 is 78.846 %, and 80.3% is stated',
      holds: false,
      doubts: [],
    });
    expect(alone('planned', '16个', '81.2%').holds).toBe(false);
  });
});

describe('What does not hold', () => {
  const run = (...more: string[]) => {
    const facts = [fact('planned', '264个'), fact('started', '209个'), fact('started-rate', '80%', more.join(''))];
    const seeds = writeSeeds(sumsSeeds(facts, share({ part: 'started', whole: 'planned' })));
    const report = verifyDataset(loadDataset(seeds, model), { seeds, originals: writeOriginals(), model });
    const lines = report.problems.map(formatProblem).map((line) => line.replace(`${seeds}/`, ''));
    return { report, lines: lines.filter((line) => line.startsWith('sums.yaml')), seeds };
  };

  test('is a problem, with its place and what it comes to', () => {
    const { report, lines } = run();
    expect(report.sums).toMatchObject([{ line: 3, outcome: 'FAILS' }]);
    expect(lines).toEqual([
      'sums.yaml:3:12: found 209个 of 264个 is 79.17 %, and 80% is stated; expected figures that fit each other, or a doubt of kind SUM or DENOMINATOR on one of their statements.',
    ]);
  });

  test('is none where a statement says so, and is shown', () => {
    const { report, lines, seeds } = run(', doubt: { kind: DENOMINATOR, reason: 79.2 per cent }');
    expect(lines).toEqual([]);
    expect(report.sums).toMatchObject([{ outcome: 'DOUBTED', doubts: ['DENOMINATOR'] }]);
    expect(printVerifyReport(report)).toContain('Sums and shares: 1 recomputed, 0 hold');
    expect(printVerifyReport(report)).toContain(`  ${seeds}/sums.yaml:3: 209个 of 264个 is 79.17 %, and 80% is stated (DENOMINATOR)`);
  });

  test('is still a problem where a statement has a doubt about something else', () => {
    expect(run(', doubt: { kind: OCR, reason: smudged }').lines).toHaveLength(1);
  });
});
