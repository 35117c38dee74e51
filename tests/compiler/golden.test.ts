import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor } from '../../src/graphql/executor.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { countingStore } from '../support/counting-store.js';

const directory = path.join(import.meta.dirname, 'golden');

/**
 * Each operation beside its plan, its statement and its answer over examples/liuquan. After a change that is meant to
 * show, run `npx vitest run golden -u` and read the difference.
 */
describe('An operation becomes one plan and one statement', async () => {
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  let store: ReturnType<typeof countingStore>;

  beforeAll(() => {
    const dataset = loadDataset('examples/liuquan/seeds', model);
    store = countingStore(EmbeddedStore.of(deriveGraph(dataset, model), model));
  });

  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()) {
    const base = path.join(directory, file.replace(/\.graphql$/, ''));

    test(`${file} compiles and answers as recorded`, async () => {
      const source = readFileSync(`${base}.graphql`, 'utf8');
      const variables = existsSync(`${base}.variables.json`) ? JSON.parse(readFileSync(`${base}.variables.json`, 'utf8')) : {};
      const document = parse(source);
      expect(validate(schema, document)).toEqual([]);

      const executor = new Executor({ schema, model, store });
      const { data, errors, extensions } = await executor.execute({ document, source, variables, explain: true });

      expect(errors).toBeUndefined();
      expect(store.statements()).toBe(1);
      await expect(`${extensions!.explain.plan}\n`).toMatchFileSnapshot(`${base}.plan.txt`);
      await expect(`${extensions!.explain.cypher}\n`).toMatchFileSnapshot(`${base}.cypher`);
      await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot(`${base}.result.json`);
    });
  }
});
