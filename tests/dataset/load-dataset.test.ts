import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { InvalidSeeds } from '../../src/dataset/problem.js';
import { loadSmall, model, problemsOf, report, smallSeeds, writeSeeds } from './small-seeds.js';
import { figure, longtan, sumsSeeds } from './sums-seeds.js';

const OUTPUT = 'indicator: indicator/output, period: 2022, anchor: 产值达到5.2亿元';

/** Facts about the town in the second document, and what is said of them. */
const facts = (...lines: string[]): string[] => problemsOf(report('region/liuquan', ...lines));

describe('The seeds are read whole or not at all', () => {
  test('the dataset of the repository is valid and loads in less than a second of processor time', () => {
    const before = process.cpuUsage();
    expect(loadDataset('seeds', model).statements.length).toBeGreaterThan(600);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  test('statements come in the order of documents, sections and facts', () => {
    const { statements } = loadSmall();
    expect(statements.map(({ anchor }) => anchor)).toEqual([
      '产值预计突破5亿元',
      '总投资3000万元',
      '红砖厂扩建项目',
      '年产砖2万吨',
      '产值达到5.2亿元',
      '增长6.5%',
    ]);
    expect(statements.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(statements.map(({ position }) => position)).toEqual([1, 2, 3, 4, 1, 2]);
  });

  test('the id of a statement survives reordering and a corrected value, and no other change', () => {
    const ids = (...lines: string[]): string[] =>
      loadSmall(report('region/liuquan', ...lines))
        .statements.slice(-lines.length)
        .map(({ id }) => id);
    const [first] = ids(`${OUTPUT}, value: 5.2亿元`);
    expect(first).toMatch(/^statement\/[0-9a-f]{16}$/);
    expect(ids('property: event, value: 庙会, anchor: 增长', `${OUTPUT}, value: 5.3亿元`)[1]).toBe(first);
    expect(ids(`${OUTPUT.replace('2022', '2023')}, value: 5.2亿元`)[0]).not.toBe(first);
  });
});

describe('A mistake is reported with its place, what stands there and what was expected', () => {
  test.each<[string, string, string]>([
    [
      'an unknown id',
      'property: parent, object: region/liuquan-conty, anchor: 柳泉镇',
      '3:35: found "region/liuquan-conty"; expected the id of an entry of the register. Did you mean "region/liuquan-county"?',
    ],
    [
      'an unknown property',
      'property: parnt, object: region/liuquan-county, anchor: 柳泉镇',
      '3:19: found "parnt"; expected a property of region: parent, policies, partners, honour, brand, product, event, measure, goal, adcode. Did you mean "parent"?',
    ],
    [
      'a property of another type',
      'property: investment, value: 1亿元, anchor: 柳泉镇',
      '3:19: found "investment"; expected a property of region',
    ],
    [
      'an object of the wrong type',
      'property: parent, object: enterprise/holding, anchor: 柳泉镇',
      '3:35: found "enterprise/holding"; expected the id of region for «parent»',
    ],
    ['a missing object', 'property: parent, anchor: 柳泉镇', '3:7: found nothing; expected an «object»: the id of region'],
    [
      'an object beside a value',
      'property: goal, value: 富裕, object: region/liuquan-county, anchor: 柳泉镇',
      '3:36: found the key "object"; expected no «object» beside the value «goal»',
    ],
    [
      'a missing value',
      'indicator: indicator/output, period: 2022, anchor: 产值',
      '3:7: found nothing; expected the «value» of the indicator',
    ],
    ['an empty value', 'indicator: indicator/output, period: 2022, value: , anchor: 产值', '3:52: found nothing; expected a value'],
    [
      'a missing period',
      'indicator: indicator/output, value: 5亿元, anchor: 产值',
      '3:7: found nothing; expected a «period», on the fact or on its group: an indicator needs one',
    ],
    [
      'an impossible period',
      `${OUTPUT.replace('2022', '2022-02-30')}, value: 5亿元`,
      '3:46: found "2022-02-30"; expected a possible period such as 2022',
    ],
    [
      'a wrong unit',
      `${OUTPUT}, value: 5.2吨`,
      '3:78: found "5.2吨"; expected a value in 亿元, the unit of the indicator, and not in «吨».',
    ],
    [
      'a value that is not exact in the unit',
      `${OUTPUT}, value: 5.25元`,
      '3:78: found "5.25元"; expected a value that is exact in 亿元 with at most 6 places.',
    ],
    [
      'a number beyond the range',
      `indicator: indicator/visits, period: 2022, value: 100亿次, anchor: 产值`,
      '3:59: found "100亿次"; expected a number of 次 that is kept exactly: at most 9 digits before the point.',
    ],
    [
      'a missing anchor',
      'property: goal, value: 富裕',
      '3:7: found nothing; expected an anchor: the shortest fragment of the original that shows it for «anchor».',
    ],
    ['a long anchor', `property: goal, value: 富裕, anchor: ${'长'.repeat(25)}`, 'expected an anchor of at most 24 characters'],
    [
      'an anchor with white space',
      'property: goal, value: 富裕, anchor: "柳泉 镇"',
      '3:44: found "柳泉 镇"; expected an anchor without white space.',
    ],
    ['a long text', `property: goal, value: ${'长'.repeat(25)}, anchor: 柳泉镇`, 'expected a text of at most 24 characters'],
    [
      'an unknown key',
      'property: goal, value: 富裕, ancor: 柳泉镇, anchor: 柳泉镇',
      '3:36: found the key "ancor"; expected one of the keys property, indicator, object, value, of, period, kind, qualifiers, doubt, basis, anchor, occurrence. Did you mean "anchor"?',
    ],
    [
      'an unknown kind',
      'property: goal, value: 富裕, anchor: 柳泉镇, kind: TARGT',
      '3:55: found "TARGT"; expected one of ACTUAL, FORECAST, TARGET for «kind». Did you mean "TARGET"?',
    ],
    [
      'an unknown qualifier',
      'property: goal, value: 富裕, anchor: 柳泉镇, qualifiers: [LOWER]',
      '3:62: found "LOWER"; expected one of LOWER_BOUND',
    ],
    [
      'an unknown doubt',
      'property: goal, value: 富裕, anchor: 柳泉镇, doubt: { kind: OCRR, reason: typo }',
      '3:64: found "OCRR"; expected one of OCR, DENOMINATOR, SUM, ATTRIBUTION, IDENTITY, NAME for «kind». Did you mean "OCR"?',
    ],
    [
      'an occurrence that is no number',
      'property: goal, value: 富裕, anchor: 柳泉镇, occurrence: 0',
      '3:61: found "0"; expected a whole number from 1.',
    ],
    ['an adcode that is none', 'property: adcode, value: 22020, anchor: 柳泉镇', 'found "22020"; expected a code of six digits'],
    [
      'a register basis in a text',
      'property: goal, value: 富裕, anchor: 柳泉镇, basis: REGISTER',
      '3:7: found the basis REGISTER; expected the basis STATED in document/second.',
    ],
  ])('%s', (_name, fact, message) => {
    const problems = facts(fact);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`statements/second/report.yaml:${/^\d/.test(message) ? message : ''}`);
    expect(problems[0]).toContain(message);
  });

  test('an unknown status, and a capacity of nothing', () => {
    expect(problemsOf(report('project/extension', 'property: milestone, value: STRTED, anchor: 产值'))[0]).toContain(
      'Did you mean "STARTED"?',
    );
    expect(problemsOf(report('project/extension', 'property: capacity, value: 2万吨, anchor: 产值'))[0]).toContain(
      'expected «of»: what the capacity is of',
    );
  });

  test('an unknown subject', () => {
    expect(problemsOf(report('region/liuquann', 'property: goal, value: 富裕, anchor: 产值'))).toEqual([
      'statements/second/report.yaml:1:10: found "region/liuquann"; expected the id of an entry of the register. Did you mean "region/liuquan"?',
    ]);
  });

  test('the same fact twice', () => {
    expect(facts(`${OUTPUT}, value: 5.2亿元`, `${OUTPUT}, value: 5.3亿元`)).toEqual([
      'statements/second/report.yaml:4:7: found the same fact again; expected a fact that differs in subject, property, object, period or anchor (the other is at statements/second/report.yaml:3).',
    ]);
  });

  test('two regions for one project in one document, but not in two, and not where one lies in the other', () => {
    const regions = [
      'property: region, object: region/liuquan, anchor: 柳泉镇',
      'property: region, object: region/liuquan-county, anchor: 产值',
    ];
    expect(problemsOf(report('project/extension', ...regions))[0]).toContain(
      'found "region/liuquan-county" as «region» of "project/extension", beside "region/liuquan"; expected one',
    );
    const within = '\n- about: region/liuquan\n  facts:\n    - { property: parent, object: region/liuquan-county, anchor: 柳泉镇 }\n';
    const nested = `${report('project/extension', ...regions)['statements/second/report.yaml']!}${within}`;
    expect(problemsOf({ 'statements/second/report.yaml': nested })).toEqual([]);
    const first = `${smallSeeds['statements/first/news.yaml']!}    - { ${regions[0]!} }\n`;
    expect(problemsOf({ 'statements/first/news.yaml': first, ...report('project/extension', regions[1]!) })).toEqual([]);
  });

  test('regions that lie in each other', () => {
    const text = `
- about: region/liuquan
  facts: [{ property: parent, object: region/liuquan-county, anchor: 柳泉镇 }]
- about: region/liuquan-county
  facts: [{ property: parent, object: region/liuquan, anchor: 柳泉镇 }]
`;
    expect(problemsOf({ 'statements/second/report.yaml': text })).toEqual([
      'statements/second/report.yaml:5:39: found "region/liuquan" as «parent» of "region/liuquan-county", which it lies in itself; expected no circle.',
    ]);
  });

  test('projects that are stages of each other, whatever else they are counted in', () => {
    const text = `
- about: project/extension
  facts: [{ property: partOf, object: project/ten-projects, anchor: 扩建 }]
- about: project/ten-projects
  facts: [{ property: partOf, object: project/extension, anchor: 扩建 }]
`;
    expect(problemsOf({ 'statements/second/report.yaml': text })).toEqual([
      'statements/second/report.yaml:5:39: found "project/extension" as «partOf» of "project/ten-projects", which it lies in itself; expected no circle.',
    ]);
  });

  test('files of no document and of no section', () => {
    const text = smallSeeds['statements/second/report.yaml'];
    expect(problemsOf({ 'statements/secnd/report.yaml': text })).toEqual([
      'statements/secnd/report.yaml:1:1: found a file in the folder "secnd"; expected the name of a document of documents.yaml. Did you mean "second"?',
    ]);
    expect(problemsOf({ 'statements/second/reports.yaml': text })[0]).toContain(
      'found a file for the section "reports"; expected a section of document/second: report. Did you mean "report"?',
    );
  });

  test('entries of the register that share an id or a name, lack a kind or have an unknown one', () => {
    const regions = smallSeeds['entities/regions.yaml']!;
    expect(problemsOf({ 'entities/regions.yaml': `${regions}- { id: region/liuquan, name: 另一个, kind: TOWN }\n` })).toEqual([
      'entities/regions.yaml:4:9: found "region/liuquan" again; expected each id once (the other is at entities/regions.yaml:3).',
    ]);
    expect(
      problemsOf({ 'entities/regions.yaml': `${regions}- { id: region/other, name: 另一个, kind: TOWN, aliases: [柳泉] }\n` }),
    ).toEqual([
      'entities/regions.yaml:4:56: found "柳泉" again; expected each name once among the region/ entries (the other is at entities/regions.yaml:3).',
    ]);
    expect(problemsOf({ 'entities/regions.yaml': `${regions}- { id: region/other, name: 另一个, kind: TWON }\n` })[0]).toContain(
      'Did you mean "TOWN"?',
    );
    expect(problemsOf({ 'entities/regions.yaml': `${regions}- { id: region/Other, name: 另一个, kind: TOWN }\n` })[0]).toContain(
      'expected an id such as region/readable-slug',
    );
    expect(problemsOf({ 'entities/regions.yaml': `${regions}- { id: regoin/other, name: 另一个 }\n` })[0]).toContain(
      'Did you mean "region/"?',
    );
  });

  test('documents that repeat an id, lack a hash or have impossible lines', () => {
    const documents = smallSeeds['documents.yaml']!;
    const third = (rest: string): string =>
      `${documents}- { id: document/third, title: T, published: 2023-01-31, publishedBasis: invented, ${rest} }\n`;
    const hash = `sha256: ${'0'.repeat(64)}`;
    expect(problemsOf({ 'documents.yaml': documents.replace('document/second', 'document/first') })[0]).toContain(
      'found "document/first" again; expected each document once',
    );
    expect(problemsOf({ 'documents.yaml': third('sections: [{ id: a, title: A, lines: [1-2] }]') })[0]).toContain(
      'expected the sha256 of the original',
    );
    expect(problemsOf({ 'documents.yaml': third(`${hash}, sections: [{ id: a, title: A, lines: [9-2] }]`) })[0]).toContain(
      'found 9-2; expected a range of lines from the first to the last',
    );
    expect(problemsOf({ 'documents.yaml': third(`${hash}, sections: [{ id: a, title: A }]`) })[0]).toContain(
      'expected the lines of the section',
    );
  });

  test('YAML that cannot be parsed, and files with nothing in them', () => {
    expect(problemsOf({ 'statements/second/report.yaml': '- about: region/liuquan\n  facts: [{ property: goal\n' })[0]).toMatch(
      /^statements\/second\/report\.yaml:\d+:\d+: found .*; expected valid YAML\.$/,
    );
    expect(problemsOf({ 'statements/second/report.yaml': '' })[0]).toContain(
      'statements/second/report.yaml:1:1: found nothing; expected a list of groups of facts',
    );
    expect(problemsOf({ 'entities/regions.yaml': '# later\n' })[0]).toContain('found nothing; expected a list of entities');
    expect(problemsOf({ 'documents.yaml': undefined })[0]).toContain('documents.yaml:1:1: found no such file');
  });

  test('promises of dataset.yaml that are not kept', () => {
    const dataset = smallSeeds['dataset.yaml']!;
    expect(
      problemsOf({
        'dataset.yaml': `${dataset}assertions:\n  minimum: { projects: 3, observations: 3 }\n  fill: { project: { region: 50 } }\n`,
      }),
    ).toEqual([
      'dataset.yaml:6:24: found 2 projects; expected at least 3, as dataset.yaml asserts.',
      'dataset.yaml:7:30: found 0 per cent of the projects with «region»; expected at least 50 per cent, as dataset.yaml asserts.',
    ]);
  });

  test('promises of dataset.yaml about what there is nothing to count by', () => {
    const promise = (assertions: string) => problemsOf({ 'dataset.yaml': `${smallSeeds['dataset.yaml']!}assertions: ${assertions}\n` });
    expect(promise('{ minimum: { projcts: 3 } }')[0]).toMatch(
      /found the key "projcts"; expected one of the keys regions, .* Did you mean "projects"\?/,
    );
    expect(promise('{ minimum: { milestones: 3 } }')[0]).toContain('found milestones; expected one of regions, ');
    expect(promise('{ fill: { project: { regon: 50 } } }')).toEqual([
      expect.stringContaining('dataset.yaml:5:34: found regon; expected a property of project: '),
    ]);
    expect(promise('{ fill: { project: { regon: 50 } } }')[0]).toContain('Did you mean "region"?');
    expect(promise('{ coverage: { document/frst: 97 } }')).toEqual([
      'dataset.yaml:5:27: found document/frst; expected the id of a document that is no register. Did you mean "document/first"?',
    ]);
  });

  test('all problems of all files are reported together, in order', () => {
    const directory = writeSeeds({
      ...report('region/liuqan', 'property: goal, value: 富裕, anchor: 产值'),
      'entities/more.yaml': '- { id: region/x, name: X, kind: TOWNN }\n',
    });
    expect(() => loadDataset(directory, model)).toThrow(InvalidSeeds);
    try {
      loadDataset(directory, model);
    } catch (error) {
      const { code, problems } = error as InvalidSeeds;
      expect(code).toBe('INVALID_SEEDS');
      expect(problems.map(({ line, column, suggestion }) => ({ line, column, suggestion }))).toEqual([
        { line: 1, column: 34, suggestion: 'TOWN' },
        { line: 1, column: 10, suggestion: 'region/liuquan' },
      ]);
    }
  });
});

describe('Whatever the files hold', () => {
  const sums = `  sums: [{ whole: ${figure('planned')}, parts: [${figure('new')}, ${figure('continued')}] }]\n`;
  const whole: Readonly<Record<string, string>> = { ...smallSeeds, ...sumsSeeds(longtan, sums) };

  /** The small seeds, with a stretch of one file replaced. */
  const damaged = fc.constantFrom(...Object.keys(whole)).chain((path) =>
    fc
      .record({
        start: fc.nat(whole[path]!.length),
        length: fc.nat(12),
        junk: fc.constantFrom(
          '',
          '[',
          ']',
          '{',
          '}',
          '~',
          ': ',
          '- ',
          '[]',
          '{}',
          '&a ',
          '*a',
          '<<: ',
          '!!int ',
          '"',
          '\n',
          '1e9',
          '…',
          '\u0000',
          'region/liuquan',
        ),
      })
      .map(({ start, length, junk }) => {
        const text = whole[path]!;
        return { ...whole, [path]: text.slice(0, start) + junk + text.slice(start + length) };
      }),
  );

  test('a damaged file is read or refused with problems that have a place, and nothing else happens', () => {
    fc.assert(
      fc.property(damaged, (overrides) => {
        for (const line of problemsOf(overrides))
          expect(line).toMatch(/^[\w/.-]+:\d+:\d+: found [^]+; expected [^]+\.(?: Did you mean .*\?)?$/);
      }),
      { numRuns: 200 },
    );
  });
});
