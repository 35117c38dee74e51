import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { exampleOperations } from '../../src/server/example-operations.js';
import { testService, type TestService } from './support/test-service.js';

const examples = exampleOperations(await readFile(join(projectRoot, 'schema', 'examples.graphql'), 'utf8'));

const named = 'query Q($id: ID!) { project(id: $id) { name } }';
const requests: Record<string, object> = {
  'an unknown id': { query: '{ project(id: "project/jihua") { name } region(id: "region/longtan") { name } }' },
  'no value for a variable': { query: named },
  'a wrong value of a variable': { query: named, variables: { id: ['a'] } },
  'an argument that cannot be': { query: '{ projects(first: -1) { totalCount } }' },
  'an operation that is not there': { query: named, operationName: 'R' },
  'several operations and no name': { query: 'query A { __typename } query B { __typename }' },
  'one of several operations': { query: 'query A { __typename } query B { projects { totalCount } }', operationName: 'B' },
  'a mutation': { query: 'mutation { __typename }' },
  'what is too dear': {
    query: '{ regions(first: 1000) { nodes { projects(first: 1000) { nodes { statements(first: 1000) { nodes { text } } } } } } }',
  },
  'no GraphQL': { query: '{ project(' },
  'an unknown field': { query: '{ nothing }' },
  'introspection beside data': { query: '{ __schema { queryType { name } } projects { totalCount } }' },
};

/** All of an answer but what belongs to the one request. */
async function answerTo(service: TestService, body: object, headers: Record<string, string> = {}) {
  const { status, text, headers: all } = await service.post(body, headers);
  return { status, text, headers: [...all].filter(([name]) => name !== 'x-request-id' && name !== 'date') };
}

describe.each([
  ['kept', {}],
  ['made each time', { CACHE_BYTES: '0' }],
])('an answer has the same bytes the first time its text is seen and every other time: %s', (_, settings) => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService({ MAX_COST: '30000', ...settings });
  });
  afterAll(() => service.close());

  it.each(examples.map(({ name, source }) => [name, source]))('%s', async (_name, query) => {
    const first = await answerTo(service, { query });
    expect(first.status).toBe(200);
    expect(await answerTo(service, { query })).toEqual(first);
    expect(await answerTo(service, { query, variables: {} })).toEqual(first);
  });

  it.each(Object.entries(requests))('%s', async (_name, body) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const first = await answerTo(service, body, { accept });
      expect(await answerTo(service, body, { accept })).toEqual(first);
      expect(await answerTo(service, { ...body, extensions: {} }, { accept })).toEqual(first);
    }
  });

  it('a mutation by GET is refused with 405 and what is allowed, also where its text is known', async () => {
    await service.post({ query: 'mutation Known { __typename }' });
    for (const query of ['mutation Known { __typename }', 'mutation New { __typename }']) {
      const response = await service.get(`/graphql?${new URLSearchParams({ query })}`, { headers: { 'apollo-require-preflight': '1' } });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });
});
