import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_VARIABLE_NESTING, MAX_VARIABLE_OBJECTS } from '../../src/compiler/limits/variable-bounds.js';
import { BODY_BYTES, SOURCE_ALIASES, SOURCE_NESTING, SOURCE_TOKENS } from '../../src/server/limits.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { testService, type TestService } from './support/test-service.js';

/** Never answers, not even when it is told to stop. */
const hangs = (store: GraphStore): GraphStore => ({
  kind: store.kind,
  run: () => new Promise(() => {}),
  readiness: () => store.readiness(),
  statistics: (model) => store.statistics(model),
  close: () => store.close(),
});

describe('limits', () => {
  let service: TestService;
  let slow: TestService;
  beforeAll(async () => {
    service = await testService({ MAX_DEPTH: '6', MAX_RESPONSE_BYTES: '5000' });
    slow = await testService({ QUERY_TIMEOUT_MS: '100' }, hangs);
  });
  afterAll(() => Promise.all([service.close(), slow.close()]));

  const refusal = async (query: string) => {
    const { json } = await service.post({ query });
    expect(json).not.toHaveProperty('data');
    const [{ message, extensions }, ...others] = json.errors;
    expect(others).toEqual([]);
    return { message, ...extensions };
  };

  it('bodies of more bytes than BODY_BYTES are refused unread, with 413', async () => {
    const { status, json } = await service.post({ query: `{ __typename } # ${'x'.repeat(BODY_BYTES)}` });
    expect([status, json.errors[0].extensions.code]).toEqual([413, 'LIMIT_EXCEEDED']);
  });

  it('tokens are counted before anything is parsed', async () => {
    expect(await refusal(`{ ${'__typename '.repeat(SOURCE_TOKENS)}`)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: `The document has more than ${SOURCE_TOKENS} tokens.`,
    });
  });

  it('aliases are counted before anything is parsed, in fragments too', async () => {
    const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ');
    expect(await refusal(`{ ${aliases(150)} ...F } fragment F on Query { ${aliases(150)} }`)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: `The document has more than ${SOURCE_ALIASES} aliases.`,
    });
    expect((await service.post({ query: `{ ${aliases(SOURCE_ALIASES)} }` })).json.errors).toBeUndefined();
  });

  it('arguments, variables and objects are no aliases', async () => {
    const where = `{ or: [${'{ name: { eq: "a" } }, '.repeat(SOURCE_ALIASES)}] }`;
    const { json } = await service.post({ query: `query ($first: Int = 1) { projects(first: $first, where: ${where}) { totalCount } }` });
    expect(json.data).toEqual({ projects: { totalCount: 0 } });
  });

  const byWhere = (where: object) =>
    service.post({ query: 'query Q($where: ProjectWhere) { projects(where: $where) { totalCount } }', variables: { where } });
  const negations = (levels: number): object => (levels === 1 ? {} : { not: negations(levels - 1) });

  it('variables are bounded in depth before anything reads them', async () => {
    const { json } = await byWhere(negations(MAX_VARIABLE_NESTING + 1));
    expect(json.errors[0]).toMatchObject({
      message: `The variables have more than ${MAX_VARIABLE_NESTING} levels.`,
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
    expect((await byWhere(negations(MAX_VARIABLE_NESTING))).json.errors).toBeUndefined();
  });

  it('variables are bounded in objects, and not in plain values', async () => {
    const { json } = await byWhere({ or: Array.from({ length: MAX_VARIABLE_OBJECTS }, () => ({})) });
    expect(json.errors[0]).toMatchObject({
      message: `The variables have more than ${MAX_VARIABLE_OBJECTS} objects.`,
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
    const ids = Array.from({ length: 10 * MAX_VARIABLE_OBJECTS }, (_, index) => `project/${index}`);
    expect((await byWhere({ id: { in: ids } })).json.data).toEqual({ projects: { totalCount: 0 } });
  });

  it('a list of wrong values gives a few errors and not one each', async () => {
    const { json } = await byWhere({ id: { in: Array.from({ length: 10_000 }, () => null) } });
    expect(json.errors.length).toBeLessThan(30);
  });

  it('an id that is far too long is not quoted whole, and nothing is likened to it', async () => {
    const { json } = await service.post({
      query: 'query Q($id: ID!) { project(id: $id) { name } }',
      variables: { id: 'x-'.repeat(100_000) },
    });
    const [{ message, extensions }] = json.errors;
    expect(extensions.code).toBe('NOT_FOUND');
    expect(extensions).not.toHaveProperty('didYouMean');
    expect(message.length).toBeLessThan(300);
  });

  it('bytes are counted while an answer is written, gaps of tables too', async () => {
    const table = (alias: number): string =>
      `t${alias}: indicatorTable(indicators: $indicators, periods: $periods, empty: true, first: 1000) { rows { cells { id } } }`;
    const variables = {
      indicators: Array.from({ length: 100 }, (_, index) => `indicator/${index}`),
      periods: Array.from({ length: 100 }, (_, index) => String(1950 + index)),
    };
    const query = `query Q($indicators: [ID!]!, $periods: [Period!]!) { ${Array.from({ length: 100 }, (_, index) => table(index)).join(' ')} }`;
    const { json } = await service.post({ query, variables });
    expect(json.errors[0]).toMatchObject({
      message: 'The answer would be longer than 5000 bytes, and no more are sent.',
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });

  it.each(['{ a '.repeat(5_000), `{ projects(where: ${'{ not: '.repeat(3_000)}`, `{ projects(ids: ${'['.repeat(9_000)}`])(
    'brackets cannot be nested until a reader runs out of stack',
    async (query) => {
      expect(await refusal(query)).toMatchObject({
        code: 'LIMIT_EXCEEDED',
        message: `The document has more than ${SOURCE_NESTING} levels of brackets.`,
      });
    },
  );

  it('MAX_DEPTH refuses selections that are nested deeper, with fragments in their places', async () => {
    const deep =
      'query Q { regions { nodes { ...R } } } fragment R on Region { parent { parent { ...S } } } fragment S on Region { parent { parent { name } } }';
    expect(await refusal(deep)).toEqual({
      code: 'LIMIT_EXCEEDED',
      message: 'The selections are nested 7 levels deep; at most 6 are answered.',
      hint: expect.any(String),
    });
    expect(
      (await service.post({ query: '{ regions(first: 1) { nodes { parent { parent { parent { name } } } } } }' })).json.errors,
    ).toBeUndefined();
  });

  it('MAX_DEPTH lets fragments in a circle to the rule that names them', async () => {
    expect(await refusal('{ regions { nodes { ...R } } } fragment R on Region { parent { ...R } }')).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('MAX_DEPTH leaves introspection to the limit of its own', async () => {
    const { json } = await service.post({
      query: '{ __type(name: "PageInfo") { fields { type { ofType { ofType { ofType { ofType { name } } } } } } } }',
    });
    expect(json.errors).toBeUndefined();
    const fields = '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect(await refusal(fields)).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', message: 'Maximum introspection depth exceeded' });
  });

  it('MAX_RESPONSE_BYTES refuses larger answers', async () => {
    const { message, code } = await refusal('{ projects(first: 100) { nodes { id name aliases } } }');
    expect(code).toBe('LIMIT_EXCEEDED');
    expect(message).toBe('The answer would be longer than 5000 bytes, and no more are sent.');
  });

  it('QUERY_TIMEOUT_MS ends the wait for a store that does not answer', async () => {
    const start = performance.now();
    const { json } = await slow.post({ query: '{ projects { totalCount } }' });
    expect(json.errors).toEqual([
      {
        message: 'The operation took longer than 100 ms and was stopped.',
        extensions: { code: 'QUERY_TIMEOUT', hint: expect.any(String) },
      },
    ]);
    expect(performance.now() - start).toBeLessThan(2_000);
    const graphql = await slow.post({ query: '{ projects { totalCount } }' }, { accept: 'application/graphql-response+json' });
    expect(graphql.status).toBe(504);
  });
});
