import { describe, expect, test } from 'vitest';
import { loadSmall, problemsOf } from '../small-seeds.js';
import { fact, figure, longtan, sumsSeeds } from '../sums-seeds.js';

const problems = (sums: string, facts = longtan): string[] => problemsOf(sumsSeeds(facts, sums));
const whole = (entry: string, facts = longtan): string[] => problems(`  sums: [{ whole: ${entry}, parts: [${figure('new')}] }]\n`, facts);
const share = (entry: string, facts = longtan): string[] => problems(`  shares: [${entry}]\n`, facts);

describe('Sums and shares name the figures that statements state', () => {
  test('by indicator or property, with what their group says and they do not', () => {
    const { sums } = loadSmall(
      sumsSeeds(
        longtan,
        `  sums:
    - { whole: ${figure('planned')}, parts: [${figure('new')}, ${figure('continued')}] }
    - whole: { about: project/extension, property: investment, document: document/first }
      parts: [{ about: project/extension, property: investment, document: document/first }]
`,
      ),
    );
    expect(sums.map(({ whole: { text }, parts }) => [text, parts.map((part) => part.text)])).toEqual([
      ['45项', ['23个', '22个']],
      ['3000万元', ['3000万元']],
    ]);
  });

  test('a dataset need not have any', () => {
    expect(loadSmall()).toMatchObject({ sums: [], shares: [] });
  });
});

describe('A mistake in sums.yaml is reported with its place, and the load refused', () => {
  test.each<[string, string, string]>([
    [
      'an unknown indicator',
      figure('planed'),
      'sums.yaml:3:32: found "indicator/planed"; expected the id of an entry of the register. Did you mean "indicator/planned"?',
    ],
    [
      'a figure that nobody states',
      figure('visits'),
      'found no statement of "indicator/visits" for "region/liuquan" in document/second; expected a figure that is stated there.',
    ],
    [
      'a figure of another period',
      figure('planned', ', period: 2023'),
      'found no statement of "indicator/planned" for "region/liuquan" in document/second; expected what is stated there: 45项 (2022, ACTUAL).',
    ],
    ['an unknown subject', figure('planned', ', about: region/liuqan'), 'Did you mean "region/liuquan"?'],
    [
      'an unknown document',
      figure('planned', ', document: document/secnd'),
      'found "document/secnd"; expected the id of a document. Did you mean "document/second"?',
    ],
    ['an unknown key', figure('planned', ', perod: 2022'), 'found the key "perod"; expected one of the keys about, indicator'],
    ['nothing', '{ period: 2022 }', 'found nothing; expected an «indicator», a «property» or a «number».'],
    [
      'two figures in one',
      figure('planned', ', property: investment'),
      'found two of them; expected an «indicator», a «property» or a «number».',
    ],
    ['another unit', figure('started-rate'), 'sums.yaml:3:66: found 23个; expected a figure in %, and not in «个».'],
    ['a number without a reason', '{ number: 45个 }', 'found nothing; expected a «reason»: where the number is from.'],
    ['a number without a unit', '{ number: 45, reason: counted }', 'found "45"; expected a number with its unit, such as 334天.'],
    [
      'a number of a period',
      '{ number: 45个, reason: counted, period: 2022 }',
      'found the key "period"; expected no «period» beside a «number».',
    ],
  ])('%s', (_name, entry, message) => {
    const found = whole(entry);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  test('a figure that is stated in several values', () => {
    expect(whole(figure('planned'), [...longtan, fact('planned', '50个', ', kind: TARGET, occurrence: 2')])).toEqual([
      'sums.yaml:3:19: found 45项 and 50个 for "indicator/planned" of "region/liuquan"; expected one value; say which by «kind».',
    ]);
    expect(whole(figure('planned', ', kind: ACTUAL'), [...longtan, fact('planned', '50个', ', kind: TARGET, occurrence: 2')])).toEqual([]);
  });

  test('a figure that is a range, or that is stated loosely', () => {
    expect(whole(figure('planned'), [fact('planned', '40个-45个'), fact('new', '23个')])[0]).toContain(
      'found the range 40个-45个; expected a figure that is one number.',
    );
    const loose = [fact('planned', '45个', ', qualifiers: [LOWER_BOUND]'), fact('new', '23个')];
    expect(whole(figure('planned'), loose)[0]).toContain(
      'found 45个, stated as LOWER_BOUND; expected an exact figure, or a sum that is «partial».',
    );
    expect(problems(`  sums: [{ whole: ${figure('planned')}, parts: [${figure('new')}], partial: true }]\n`, loose)).toEqual([]);
  });

  test('a share that is none, or that nothing can be recomputed from', () => {
    expect(share(`{ share: ${figure('planned')}, part: ${figure('new')}, whole: ${figure('started')} }`)).toEqual([
      'sums.yaml:3:21: found 45项; expected a figure in %, and not in «项».',
    ]);
    expect(share(`{ share: ${figure('started-rate')} }`)[0]).toContain('found nothing; expected a «part», a «whole» or both.');
    const area = [...longtan, fact('area', '0.8亩')];
    expect(share(`{ share: ${figure('started-rate')}, part: ${figure('area')} }`, area)[0]).toContain(
      'found 0.8亩 alone; expected «part» and «whole», unless the one that is given counts things.',
    );
    expect(share(`{ share: ${figure('started-rate')}, part: ${figure('area')}, whole: ${figure('planned')} }`, area)[0]).toContain(
      'found 0.8亩; expected a figure in 项, and not in «亩».',
    );
  });

  test('a group without any, an unknown group, and a file that is no list', () => {
    expect(problems('')).toEqual(['sums.yaml:1:3: found nothing; expected «sums» or «shares».']);
    expect(problems('  sum: []\n')[0]).toContain(
      'found the key "sum"; expected one of the keys about, document, sums, shares. Did you mean "sums"?',
    );
    expect(problemsOf({ 'sums.yaml': 'sums: []\n' })[0]).toContain(
      'sums.yaml:1:1: found a mapping; expected a list of groups of sums and shares.',
    );
    expect(problemsOf({ 'sums.yaml': '- { document: document/secnd, sums: [] }\n' })[0]).toContain('Did you mean "document/second"?');
    expect(problemsOf({ 'sums.yaml': '- { about: region/liuquan' })[0]).toContain('expected valid YAML');
  });
});
