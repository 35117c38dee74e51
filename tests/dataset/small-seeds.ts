import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Dataset } from '../../src/dataset/dataset.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { InvalidSeeds } from '../../src/dataset/problem.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';

export const model = readGraphModel(await buildSchema());

/** Originals of two invented pages. */
export const originals = {
  first: '柳泉镇今年产值预计突破5亿元。\n红砖厂扩建项目总投资\n3000万元,年产砖2万吨。\n',
  second: '2022年,柳泉镇产值达到5.2亿元,增长6.5%。\n',
} as const;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A dataset of an invented town, small enough to read at a glance. */
export const smallSeeds: Readonly<Record<string, string>> = {
  'dataset.yaml': 'id: small\ntitle: Small\nversion: 1.0.0\nlicence: CC0-1.0\n',
  'documents.yaml': `
- { id: document/first, title: 年终, published: 2022-12-20/2022-12-31, publishedBasis: invented, period: 2022, sha256: ${sha256(originals.first)}, sections: [{ id: news, title: 要闻, lines: [1-3] }] }
- { id: document/second, title: 报告, published: 2023-01-31, publishedBasis: invented, period: 2022, sha256: ${sha256(originals.second)}, sections: [{ id: report, title: 报告, lines: [1-1] }] }
`,
  'entities/regions.yaml': `
- { id: region/liuquan-county, name: 柳泉县, kind: COUNTY }
- { id: region/liuquan, name: 柳泉镇, kind: TOWN, aliases: [柳泉] }
`,
  'entities/others.yaml': `
- { id: enterprise/brickworks, name: 红砖厂 }
- { id: enterprise/holding, name: 红砖集团 }
- { id: project/extension, name: 红砖厂扩建项目, kind: PROJECT }
- { id: project/ten-projects, name: 十大项目, kind: PROGRAMME }
- { id: policy/build-more, name: 建设年, kind: CAMPAIGN }
- { id: indicator/output, name: 产值, unit: 亿元 }
- { id: indicator/output-growth, name: 产值增速, unit: "%" }
- { id: indicator/visits, name: 走访, unit: 次 }
`,
  'statements/first/news.yaml': `
- about: region/liuquan
  facts:
    - { indicator: indicator/output, value: 5亿元, period: 2022, kind: FORECAST, qualifiers: [LOWER_BOUND], anchor: 产值预计突破5亿元 }
- about: project/extension
  facts:
    - { property: investment, value: 3000万元, anchor: 总投资3000万元 }
    - { property: enterprises, object: enterprise/brickworks, anchor: 红砖厂扩建项目 }
    - { property: capacity, value: 2万吨/年, of: 砖, anchor: 年产砖2万吨 }
`,
  'statements/second/report.yaml': `
- omitted:
    - { anchor: 2022年, reason: DATE }
- about: region/liuquan
  period: 2022
  facts:
    - { indicator: indicator/output, value: 5.2亿元, anchor: 产值达到5.2亿元 }
    - { indicator: indicator/output-growth, value: 6.5%, anchor: 增长6.5% }
`,
};

type Overrides = Readonly<Record<string, string | undefined>>;

const writeAll = (files: Overrides): string => {
  // The temporary folder goes with the run.
  const directory = mkdtempSync(join(tmpdir(), 'jiangcheng-seeds-'));
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
};

/** Writes the small dataset with some files replaced, or left out, to a directory of its own. */
export const writeSeeds = (overrides: Overrides = {}): string => writeAll({ ...smallSeeds, ...overrides });

export const writeOriginals = (texts: Readonly<Record<string, string>> = originals): string =>
  writeAll(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.txt`, text])));

export const loadSmall = (overrides: Overrides = {}): Dataset => loadDataset(writeSeeds(overrides), model);
export const deriveSmall = (overrides: Overrides = {}): GraphBatch => deriveGraph(loadSmall(overrides), model);

/** What is wrong with the small dataset once some files are replaced, without the directory in front. */
export function problemsOf(overrides: Overrides): string[] {
  const directory = writeSeeds(overrides);
  try {
    loadDataset(directory, model);
  } catch (error) {
    if (!(error instanceof InvalidSeeds)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.replace(`${directory}/`, ''));
  }
  return [];
}

/** One statement file for `document/second`, from the lines of its facts. */
export const report = (about: string, ...facts: readonly string[]): Overrides => ({
  'statements/second/report.yaml': `- about: ${about}\n  facts:\n${facts.map((fact) => `    - { ${fact} }\n`).join('')}`,
});
