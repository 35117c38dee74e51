import { ApolloServer, HeaderMap } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCrossSite } from '../../src/server/cross-site.js';
import { testService, type TestService } from './support/test-service.js';

const query = '{ __typename }';

describe('requests from foreign pages', () => {
  let closed: TestService;
  let open: TestService;
  beforeAll(async () => {
    closed = await testService();
    open = await testService({ CORS_ORIGINS: 'https://friend.example, https://other.example:8443' });
  });
  afterAll(() => Promise.all([closed.close(), open.close()]));

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'that a browser sends without asking first are refused: POST of %s',
    async (type) => {
      const { status, json } = await closed.post(JSON.stringify({ query }), { 'content-type': type });
      expect(json.errors[0].extensions.code).toBe('BAD_REQUEST');
      expect([400, 415]).toContain(status);
    },
  );

  it('that a browser sends without asking first are refused: GET without a header of its own', async () => {
    const response = await closed.get(`/graphql?query=${encodeURIComponent(query)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('get no permission to read where CORS_ORIGINS is not set', async () => {
    const { headers } = await closed.post({ query }, { origin: 'https://friend.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await closed.get('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://friend.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('get it where CORS_ORIGINS names them, and only those', async () => {
    const ask = async (origin: string) => (await open.post({ query }, { origin })).headers.get('access-control-allow-origin');
    expect(await ask('https://friend.example')).toBe('https://friend.example');
    expect(await ask('https://other.example:8443')).toBe('https://other.example:8443');
    expect(await ask('https://foe.example')).toBeNull();
    expect(await ask('https://friend.example.foe.example')).toBeNull();
    const preflight = await open.get('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://friend.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST');
  });
});

describe('the rule against requests from foreign pages', () => {
  const apollo = new ApolloServer({ typeDefs: 'type Query { a: Int }', nodeEnv: 'production', stopOnTerminationSignals: false });
  beforeAll(() => apollo.start());
  afterAll(() => apollo.stop());

  /** What Apollo's own rule says of the same headers. */
  async function apolloRefuses(headers: Record<string, string>): Promise<boolean> {
    const given = new HeaderMap(Object.entries(headers).filter(([, value]) => value !== ''));
    const request = { method: 'GET', headers: given, search: '?query={a}', body: undefined };
    const { body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context: () => Promise.resolve({}) });
    return body.kind === 'complete' && body.string.includes('Cross-Site Request Forgery');
  }

  const types = [
    '',
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'text/plain',
    'Text/Plain; charset=utf-8',
    ' text/plain ;x=y',
    '\ttext/plain',
    'text/plain, application/json',
    'text/plain;application/json',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/graphql',
    'text',
    'text/',
    '/plain',
    'text /plain',
    'nonsense; text/plain',
    ';',
  ];
  const others: Record<string, string>[] = [
    {},
    { 'apollo-require-preflight': 'x' },
    { 'apollo-require-preflight': '' },
    { 'x-apollo-operation-name': 'Q' },
    { 'x-requested-with': 'x' },
  ];
  const table = types.flatMap((type) => others.map((other) => ({ ...other, ...(type !== '' && { 'content-type': type }) })));

  it.each(table.map((headers) => [JSON.stringify(headers), headers] as const))('is Apollo’s, to the letter: %s', async (_, headers) => {
    expect(isCrossSite(headers)).toBe(await apolloRefuses(headers));
  });

  it('goes before answers that are ready', async () => {
    const service = await testService();
    const address = `/graphql?${new URLSearchParams({ query: '{ projects { totalCount } }' })}`;
    expect((await service.get(address, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
    expect((await service.get(address)).status).toBe(400);
    await service.close();
  });
});
