import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { loadBatch } from '../../src/store/neo4j/load/load-batch.js';
import { readDocument, REPOSITORY } from '../docs/read-document.js';
import { CLEARING } from '../support/claim-database.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { analysisFiles } from './analysis-file.js';
import { analysisPage, type ResultRow } from './analysis-page.js';

const files = analysisFiles();
const used = (cypher: string): string[] => [...new Set([...cypher.matchAll(/\$(\w+)/g)].map((match) => match[1]!))].sort();

describe('The header of an analysis statement', () => {
  for (const { file, question, parameters, columns, examples, cypher } of files) {
    test(`${file} asks a question, and explains every parameter with a value to try`, () => {
      expect(question).toMatch(/\?$/);
      expect(Object.keys(parameters).sort()).toEqual(used(cypher));
      expect(Object.keys(examples).sort()).toEqual(used(cypher));
      expect(Object.keys(columns).length).toBeGreaterThan(1);
    });
  }
});

describeNeo4j('Analysis statements answer over the loaded dataset', ({ uri, user, password, database }) => {
  const answers = new Map(files.map((file): [typeof file, ResultRow[]] => [file, []]));
  let driver: Driver;

  beforeAll(async () => {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    const session = driver.session({ database });
    for (const statement of CLEARING) await session.run(statement);
    await session.close();
    const model = readGraphModel(await buildSchema());
    await loadBatch(driver, database, deriveGraph(loadDataset(path.join(REPOSITORY, 'seeds'), model), model), { model });
  });

  afterAll(() => driver.close());

  for (const file of files) {
    test(`${file.file} only reads, and has the columns and rows it promises`, async () => {
      const { records, keys, summary } = await driver.executeQuery(file.cypher, file.examples, { database });
      expect(summary.queryType).toBe('r');
      expect(keys).toEqual(Object.keys(file.columns));
      expect(records.length).toBeGreaterThan(0);
      answers.get(file)!.push(...records.map((record) => record.toObject()));
    });
  }

  test('docs/analysis.md shows every statement with the first rows of its answer', async () => {
    const { file, text } = readDocument('docs/analysis.md');
    const page = text.replace(/(<!-- generated: analysis -->\n)[\s\S]*(<!-- end -->)/, (_, open: string, close: string) => `${open}${analysisPage(answers)}${close}`);
    await expect(page).toMatchFileSnapshot(path.join(REPOSITORY, file));
  });
});
