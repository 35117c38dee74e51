import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphError } from '../../src/errors.js';
import { maskError } from '../../src/server/mask-error.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { testService, type TestService } from './support/test-service.js';

const SECRET = 'password hunter2 at 10.0.0.7, MATCH (n) RETURN n';
const operation = { query: '{ project(id: "project/jihua-transformation") { name } }' };

/** A store that fails in the given way whatever it is asked. */
const failing =
  (error: () => unknown) =>
  (store: GraphStore): GraphStore => ({
    kind: store.kind,
    run: async () => {
      throw error();
    },
    readiness: () => store.readiness(),
    statistics: (model) => store.statistics(model),
    close: () => store.close(),
  });

describe('an error that leaves the service', () => {
  const services = new Map<string, TestService>();
  const causes: Record<string, () => unknown> = {
    unforeseen: () => new TypeError(SECRET),
    'no error at all': () => SECRET,
    coded: () =>
      new GraphError('STORE_UNAVAILABLE', 'The graph database cannot be reached at the moment.', {
        hint: 'Try again.',
        cause: new Error(SECRET),
      }),
    internal: () => new GraphError('INTERNAL', SECRET, { cause: new Error(SECRET) }),
  };
  beforeAll(async () => {
    for (const [name, cause] of Object.entries(causes)) services.set(name, await testService({}, failing(cause)));
  });
  afterAll(() => Promise.all([...services.values()].map((service) => service.close())));

  it.each(['unforeseen', 'no error at all', 'internal'])(
    'is INTERNAL with a reference where it is %s, and only the log has the cause',
    async (kind) => {
      const service = services.get(kind)!;
      const { json, text, status } = await service.post(operation, {
        'x-request-id': `case-${kind.replaceAll(' ', '-')}`,
        accept: 'application/graphql-response+json',
      });
      const reference = `case-${kind.replaceAll(' ', '-')}`;
      expect(status).toBe(500);
      expect(json).toEqual({
        errors: [{ message: 'The service failed to answer.', extensions: { code: 'INTERNAL', hint: expect.any(String), reference } }],
      });
      expect(text).not.toContain('hunter2');
      const line = service.log.find(({ level, request }) => level === 50 && request === reference);
      expect(JSON.stringify(line)).toContain('hunter2');
    },
  );

  it('keeps code, message and hint where it is a coded one; its cause stays in the log', async () => {
    const service = services.get('coded')!;
    const { json, text, status } = await service.post(operation, { accept: 'application/graphql-response+json' });
    expect(status).toBe(503);
    expect(json.errors).toEqual([
      { message: 'The graph database cannot be reached at the moment.', extensions: { code: 'STORE_UNAVAILABLE', hint: 'Try again.' } },
    ]);
    expect(text).not.toContain('hunter2');
    expect(JSON.stringify(service.log)).toContain('hunter2');
  });
});

describe('maskError', () => {
  const log = { reference: 'r1', write: () => {} };
  const mask = (error: GraphQLError, code?: string) =>
    maskError({ ...error.toJSON(), extensions: { ...error.extensions, ...(code && { code }) } }, error, log);

  it('looks for the beginning of a chain of wrappers', () => {
    const inner = new GraphError('LIMIT_EXCEEDED', 'too much', { hint: 'less' });
    const error = new GraphQLError('outer', { originalError: new GraphQLError('inner', { originalError: inner }) });
    expect(mask(error, 'GRAPHQL_VALIDATION_FAILED')).toEqual({ message: 'too much', extensions: { code: 'LIMIT_EXCEEDED', hint: 'less' } });
  });

  it('trusts no code that a foreign error came with', () => {
    const foreign = Object.assign(new RangeError('Maximum call stack size exceeded'), { extensions: { code: 'BAD_USER_INPUT' } });
    expect(mask(new GraphQLError(foreign.message, { originalError: foreign }), 'GRAPHQL_PARSE_FAILED').extensions).toMatchObject({
      code: 'INTERNAL',
      reference: 'r1',
    });
  });

  it('lets only code, hint and reference out of the extensions', () => {
    const error = new GraphQLError('Unknown field', { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['at /srv/app.js'] } });
    expect(mask(error)).toEqual({ message: 'Unknown field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });

  it('makes INTERNAL of a code that nobody has documented', () => {
    expect(mask(new GraphQLError('?', { extensions: { code: 'ECONNREFUSED' } })).extensions).toMatchObject({ code: 'INTERNAL' });
  });
});
