import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { VerifyReport } from '../../src/dataset/verify/verify-report.js';
import { projectRoot } from '../../src/project-root.js';
import { runScript } from './run-script.js';

const root = mkdtempSync(join(tmpdir(), 'jiangcheng-verify-'));
afterAll(() => rmSync(root, { recursive: true }));

const RESULTS = 'seeds/statements/liuquan-2024/results.yaml';

/** A file of the example, and what to write there for what. */
type Mistake = readonly [file: string, found: string, written: string];

/** A copy of the example with some mistakes in it. */
function liuquanWith(...mistakes: readonly Mistake[]): string[] {
  const directory = mkdtempSync(join(root, 'liuquan-'));
  cpSync(join(projectRoot, 'examples', 'liuquan'), directory, { recursive: true });
  for (const [file, found, written] of mistakes) {
    const path = join(directory, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (!text.includes(found)) throw new Error(`${file} has no ${found}.`);
    writeFileSync(path, text.replace(found, written));
  }
  return ['--seeds', join(directory, 'seeds'), '--documents', join(directory, 'documents')];
}

const SUM = `- document: document/liuquan-2024
  sums:
    - whole: { about: region/liuquan, indicator: indicator/problems-solved }
      parts: [{ about: region/nanling, indicator: indicator/problems-solved }, { about: region/beichuan, indicator: indicator/problems-solved }]
`;
const total = (value: string, more = ''): Mistake => [
  RESULTS,
  'anchor: 地区生产总值126.5亿元 }',
  `anchor: 地区生产总值126.5亿元 }\n    - { indicator: indicator/problems-solved, value: ${value}, anchor: "${value}"${more} }`,
];

describe('npm run verify over the example', () => {
  test('finds nothing wrong', async () => {
    const { code, output, errors } = await runScript('verify', ...liuquanWith());
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('document/liuquan-2024: 24 statements, 13 of 13 figures covered, 100 % (left out: 2 DATE)');
    expect(output).toContain('24 statements verified.');
  });

  test.each<[string, readonly Mistake[], string]>([
    [
      'a figure that is not the value',
      [[RESULTS, 'value: 126.5亿元', 'value: 126.4亿元']],
      'results.yaml:13:59: found "地区生产总值126.5亿元"; expected an anchor with the number of the value 126.4亿元.',
    ],
    [
      'another unit',
      [[RESULTS, 'value: 6.2%, anchor: 同比增长6.2%', 'value: 6.2%, anchor: "2024"']],
      'expected an anchor with the number of the value 6.2%.',
    ],
    [
      'an anchor that is not there',
      [[RESULTS, 'anchor: 列入强链计划', 'anchor: 列入强链方案']],
      'found "列入强链方案"; expected a fragment of',
    ],
    [
      'an anchor of another section',
      [
        ['seeds/documents.yaml', 'lines: [1-9]', 'lines: [1-8]'],
        ['seeds/documents.yaml', 'lines: [11-12]', 'lines: [9-12]'],
      ],
      'found "北川县办结84个"; expected a fragment of section/liuquan-2024/results, letter by letter.',
    ],
    [
      'an anchor in two places',
      [[RESULTS, 'anchor: 在南岭区动工兴建', 'anchor: 南岭区']],
      'found "南岭区", 4 times in section/liuquan-2024/results; expected an «occurrence»',
    ],
    [
      'a figure that nothing accounts for',
      [
        [RESULTS, '    - { indicator: indicator/industry-growth, value: 8.1%, anchor: 规模工业增加值增长8.1% }\n', ''],
        ['seeds/dataset.yaml', 'assertions:\n', 'assertions:\n  coverage: { document/liuquan-2024: 97 }\n'],
      ],
      'found 92.3 per cent of the figures of document/liuquan-2024 covered; expected at least 97 per cent, as dataset.yaml asserts.',
    ],
    [
      'another original',
      [['documents/liuquan-2024.txt', '柳泉市二〇二四年经济纪要', '柳泉市二〇二四年经济纪要。']],
      'documents.yaml:8:11: found an original with the hash ',
    ],
    [
      'an entry of the register that nobody speaks of',
      [['seeds/entities/industries.yaml', '- { id: industry/solar', '- { id: industry/wind, name: 风电 }\n- { id: industry/solar']],
      'found "industry/wind", of which no statement speaks; expected an entry that a statement is about or names.',
    ],
    [
      'a sum that does not hold',
      [['seeds/sums.yaml', '', SUM], total('84个', ', occurrence: 1')],
      'sums.yaml:3:7: found 126个 + 84个 ≠ 84个; expected figures that fit each other',
    ],
  ])('finds %s', async (_name, mistakes, message) => {
    const { code, output } = await runScript('verify', ...liuquanWith(...mistakes));
    expect(output).toContain(message);
    expect(code).toBe(1);
  });

  test.each<[string, readonly Mistake[], string]>([
    [
      'a name that two things share',
      [['seeds/entities/enterprises.yaml', 'name: 柳泉电力', 'name: 柳泉电力, aliases: [柳泉新材]']],
      'found "柳泉新材" again; expected each name once among the enterprise/ entries',
    ],
    [
      'a statement without an anchor',
      [[RESULTS, ', anchor: 列入强链计划', '']],
      'expected an anchor: the shortest fragment of the original that shows it for «anchor».',
    ],
    [
      'fewer than are promised',
      [['seeds/dataset.yaml', 'statements: 20', 'statements: 30']],
      'found 24 statements; expected at least 30, as dataset.yaml asserts.',
    ],
    [
      'a lower rate than is promised',
      [['seeds/dataset.yaml', 'assertions:\n', 'assertions:\n  fill: { project: { policies: 60 } }\n']],
      'found 50 per cent of the projects with «policies»; expected at least 60 per cent, as dataset.yaml asserts.',
    ],
    [
      'a sum of what is not stated',
      [['seeds/sums.yaml', '', SUM]],
      'found no statement of "indicator/problems-solved" for "region/liuquan" in document/liuquan-2024',
    ],
  ])('refuses %s', async (_name, mistakes, message) => {
    const { code, output, errors } = await runScript('verify', ...liuquanWith(...mistakes));
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(message);
  });

  test('shows a sum that does not hold and says so', async () => {
    const doubt = ', occurrence: 1, doubt: { kind: SUM, reason: one of two parts }';
    const { code, output } = await runScript('verify', ...liuquanWith(['seeds/sums.yaml', '', SUM], total('84个', doubt)));
    expect(code).toBe(0);
    expect(output).toContain('Sums and shares: 1 recomputed, 0 hold');
    expect(output).toContain('sums.yaml:3: 126个 + 84个 ≠ 84个 (SUM)');
  });

  test('says the same to programs, also where nothing could be loaded', async () => {
    const fine = await runScript('verify', '--json', ...liuquanWith());
    const report = JSON.parse(fine.output) as VerifyReport;
    expect(fine.code).toBe(0);
    expect(report).toMatchObject({ ok: true, statements: 24, problems: [], warnings: [], orphans: [], sums: [] });
    expect(report.documents).toMatchObject([
      { document: 'document/liuquan-2024', figures: 13, covered: 13, coverage: 100, omitted: { DATE: 2 } },
    ]);
    expect(report.promises).toContainEqual({ kind: 'minimum', name: 'statements', least: 20, found: 24 });

    const refused = await runScript('verify', '--json', ...liuquanWith([RESULTS, 'policy/strong-chain', 'policy/strong-chan']));
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.output)).toMatchObject({
      ok: false,
      problems: [{ line: 28, found: '"policy/strong-chan"', suggestion: 'policy/strong-chain' }],
    });
  });

  test('ends with 2 where the command line is wrong', async () => {
    const missing = await runScript('verify');
    expect(missing).toMatchObject({ code: 2, output: '' });
    expect(missing.errors).toContain("error: required option '--documents <directory>' not specified");
    const nowhere = await runScript('verify', '--documents', 'no-such-documents');
    expect(nowhere).toMatchObject({ code: 2, output: '' });
    expect(nowhere.errors).toContain("argument 'no-such-documents' is invalid. No such directory.");
    const help = await runScript('verify', '--help');
    expect(help.code).toBe(0);
    expect(help.output).toContain('--documents <directory>');
  });
});

describe('npm run verify over the dataset', () => {
  test('misses the originals, and finds nothing else wrong', async () => {
    const { code, output } = await runScript('verify', '--json', '--documents', root);
    const { problems, orphans, sums } = JSON.parse(output) as VerifyReport;
    expect(code).toBe(1);
    expect(orphans).toEqual([]);
    expect(problems.filter(({ expected }) => !expected.startsWith('the original of'))).toEqual([]);
    expect(problems).toHaveLength(5);
    expect(sums.length).toBeGreaterThan(70);
    expect(sums.filter(({ outcome }) => outcome === 'FAILS')).toEqual([]);
  });

  /** The originals are not part of the project; whoever has them says where, or keeps them beside it. */
  const originals = process.env['DOCUMENTS'] || join(projectRoot, '..', 'shared', 'documents');
  const missing = !existsSync(originals);
  if (missing)
    console.warn(`SKIPPED: the dataset is not held against its originals. DOCUMENTS names no directory, and there is no ${originals}.`);

  test.skipIf(missing)('holds against the originals, with every figure accounted for as promised', async () => {
    const { code, output } = await runScript('verify', '--json', '--documents', originals);
    const { problems, documents } = JSON.parse(output) as VerifyReport;
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    expect(documents).toHaveLength(5);
    for (const { coverage } of documents) expect(coverage).toBeGreaterThanOrEqual(97);
  });
});
