import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testService, type TestService } from './support/test-service.js';

const GRAPHQL = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';
const name = '{ project(id: "project/jihua-transformation") { name } }';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

describe('GraphQL over HTTP, as its own audits see it', () => {
  /** The prevention of cross-site requests wants a header that no foreign page can send. */
  const auditsWith = (headers: Record<string, string>) =>
    serverAudits({
      url: () => `${service.url}/graphql`,
      fetchFn: (url: string, init?: RequestInit) =>
        fetch(url, { ...init, headers: { ...headers, ...(init?.headers as Record<string, string>) } }),
    });

  it.each(auditsWith({ 'apollo-require-preflight': 'true' }).map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('forbids without that header what a foreign page could send, and no audit calls this more than a notice', async () => {
    const results = await Promise.all(auditsWith({}).map(async (audit) => ({ id: audit.id, result: await audit.fn() })));
    const others = results.filter(({ result }) => result.status !== 'ok');
    expect(results.length).toBeGreaterThan(60);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter(({ result }) => result.status !== 'notice')).toEqual([]);
    for (const { result } of others) expect('response' in result && result.response.status).toBe(400);
  });
});

describe('the status of an answer', () => {
  it.each([
    ['a syntax error', '{ project(', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ projekt { name } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable of the wrong type', 'query ($id: ID!) { project(id: $id) { name } }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('for %s is 200 in application/json and 400 in the type of GraphQL', async (_, query, code) => {
    const json = await service.post({ query }, { accept: JSON_TYPE });
    expect([json.status, json.json.errors[0].extensions.code]).toEqual([200, code]);
    const graphql = await service.post({ query }, { accept: GRAPHQL });
    expect([graphql.status, graphql.json.errors[0].extensions.code]).toEqual([400, code]);
    expect(graphql.headers.get('content-type')).toContain(GRAPHQL);
    expect(graphql.json).not.toHaveProperty('data');
  });

  it.each([
    [`${JSON_TYPE};q=0.5, ${GRAPHQL};q=0.9`, 400],
    [`${GRAPHQL};q=0.5, */*`, 200],
    [`${GRAPHQL}, ${JSON_TYPE};q=0.9`, 400],
    ['*/*', 200],
  ])('and the media type of an answer go together: accept %s', async (accept, status) => {
    const answer = await service.post({ query: '{ nothing }' }, { accept });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain(status === 400 ? GRAPHQL : JSON_TYPE);
  });

  it('is 200 for an answer', async () => {
    const { status, json } = await service.post({ query: name }, { accept: GRAPHQL });
    expect(status).toBe(200);
    expect(json.errors).toBeUndefined();
    expect(json.data).toEqual({ project: { name: '吉林石化炼油化工转型升级项目' } });
  });
});

describe('GET', () => {
  const get = (query: string, headers: Record<string, string> = { 'apollo-require-preflight': 'true' }) =>
    service.get(`/graphql?query=${encodeURIComponent(query)}`, { headers });

  it('answers queries', async () => {
    expect(await (await get(name)).json()).toMatchObject({ data: { project: { name: '吉林石化炼油化工转型升级项目' } } });
  });

  it('takes variables', async () => {
    const query = encodeURIComponent('query Q($id: ID!) { project(id: $id) { id } }');
    const variables = encodeURIComponent('{"id":"project/jihua-transformation"}');
    const response = await service.get(`/graphql?query=${query}&variables=${variables}&operationName=Q`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(await response.json()).toMatchObject({ data: { project: { id: 'project/jihua-transformation' } } });
  });

  it('has the same limits as POST', async () => {
    const response = await get(`{ ${'a: __typename '.repeat(201)} }`);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] });
  });
});

describe('what is no well-formed request', () => {
  it.each([
    ['no JSON', '{"query": ', 400],
    ['no body', '', 400],
    ['no object', '"{ __typename }"', 400],
    ['no query', '{"variables": {}}', 400],
    ['a query that is no text', '{"query": 1}', 400],
    ['variables that are no object', '{"query": "{ __typename }", "variables": "{}"}', 400],
    ['a batch', '[{"query": "{ __typename }"}]', 400],
  ])('%s is refused as BAD_REQUEST', async (_, body, status) => {
    const answer = await service.post(body);
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, 'BAD_REQUEST']);
    expect(answer.text).not.toMatch(/node_modules|\.js:|at /);
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('%s is refused with 405 and what is allowed', async (method) => {
    const response = await service.get('/graphql', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('of another media type is refused with 415', async () => {
    const { status, json } = await service.post('<query/>', { 'content-type': 'application/xml' });
    expect([status, json.errors[0].extensions.code]).toEqual([415, 'BAD_REQUEST']);
  });

  it('that accepts neither media type is refused with 406', async () => {
    const { status, json } = await service.post({ query: name }, { accept: 'image/png' });
    expect([status, json.errors[0].extensions.code]).toEqual([406, 'BAD_REQUEST']);
  });

  it('for an address that has nothing is a 404 with the addresses that have', async () => {
    const response = await service.get('/nothing');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST', hint: expect.stringContaining('/graphql') } }],
    });
  });
});

describe('an operation', () => {
  it('must be named where a document has several', async () => {
    const query = `query A ${name} query B ${name}`;
    expect((await service.post({ query })).json.errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    expect((await service.post({ query, operationName: 'C' })).json.errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    expect((await service.post({ query, operationName: 'B' })).json.data.project.name).toBe('吉林石化炼油化工转型升级项目');
  });

  it('can be introspection, also beside data', async () => {
    const { json } = await service.post({
      query: '{ __schema { queryType { name } } project(id: "project/jihua-transformation") { name } __typename }',
    });
    expect(Object.keys(json.data)).toEqual(['__schema', 'project', '__typename']);
    expect(json.data.__schema.queryType.name).toBe('Query');
  });
});
