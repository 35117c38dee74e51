import { parse, validate, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor } from '../../src/graphql/executor.js';
import { readGraphModel, type GraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { largeGraph } from '../store/embedded/large-graph.js';
import { longestBlock } from '../store/embedded/longest-block.js';

/** Milliseconds that nothing may keep the event loop to itself. */
const MOST = 50;

const worst: Readonly<Record<string, string>> = {
  'one group of all, with everything there is of it':
    '{ projectGroups(by: []) { count distinct(by: ENTERPRISES) measure { count distinct sum median } projects(orderBy: [{ name: ASC }], first: 3) { totalCount nodes { name } } } }',
  'a group for each member': '{ projectGroups(by: [NAME], orderBy: [{ median: DESC }], first: 1000) { keys { value } count } }',
  'a chain of 20,000 that is rolled up to its head':
    '{ projectGroups(by: [ENTERPRISES_ROOT]) { keys { value } count } enterpriseGroups(by: [PARENT_ROOT], orderBy: [{ count: DESC }]) { count } }',
  'the median of all amounts, and of those of hubs':
    '{ all: investmentGroups(by: []) { measure { median sum } } investmentGroups(by: [REGION, ENTERPRISES], orderBy: [{ median: DESC }]) { count measure { median avg } } }',
  'each member in the groups of three relations to many':
    '{ projectGroups(by: [ENTERPRISES, INVESTMENTS, ENTERPRISES_ROOT], orderBy: [{ count: DESC }], first: 5) { count keys { node { id } } } }',
  'all of it as of a day':
    'query @asOf(known: "2024-01-01") { projectGroups(by: [REGION, STATUS], orderBy: [{ count: DESC }]) { keys { value } count distinct(by: ENTERPRISES) projects(first: 2) { nodes { id } } } }',
};

describe('Groups of a graph of 100,000 nodes', () => {
  let schema: GraphQLSchema;
  let model: GraphModel;
  let store: EmbeddedStore;

  beforeAll(async () => {
    schema = await buildSchema();
    model = readGraphModel(schema);
    store = EmbeddedStore.of(largeGraph(), model);
  });

  const ask = (source: string, signal?: AbortSignal, asked = store) => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    return new Executor({ schema, model, store: asked }).execute({ document, source, variables: {}, ...(signal && { signal }) });
  };

  test.each(Object.entries(worst))('leave the event loop to others: %s', async (_, source) => {
    const { result, block, turns } = await longestBlock(() => ask(source));
    expect(result).toMatchObject({ status: 'fulfilled', value: { data: expect.anything() } });
    expect(turns).toBeGreaterThan(2);
    expect(block).toBeLessThan(MOST);
  });

  test('what an answer may keep bounds what groups keep on the way', async () => {
    const small = EmbeddedStore.of(largeGraph(), model, { maxValues: 100_000 });
    const refused = { code: 'LIMIT_EXCEEDED' };
    await expect(ask('{ projectGroups(by: [NAME], first: 1) { count } }', undefined, small)).rejects.toMatchObject(refused);
    await expect(
      ask(
        '{ a: projectGroups(by: []) { projects { totalCount } } b: projectGroups(by: []) { projects { totalCount } } }',
        undefined,
        small,
      ),
    ).rejects.toMatchObject(refused);
    expect((await ask('{ projectGroups(by: [REGION], first: 1) { count } }', undefined, small)).errors).toBeUndefined();
  });

  test('work ends when nobody waits for it any more', async () => {
    const controller = new AbortController();
    setImmediate(() => controller.abort());
    await expect(ask(worst['a group for each member']!, controller.signal)).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
  });
});
