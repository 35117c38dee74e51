import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testService, type TestService } from './support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await testService();
});
afterAll(() => service.close());

const last = () => service.log.findLast(({ msg }) => msg === 'operation');

describe('the log', () => {
  it('has one line an operation: its name, how long it took, how many statements it cost', async () => {
    const before = service.log.length;
    await service.post({
      query: 'query Named($id: ID!) { project(id: $id) { name } a: projects { totalCount } b: regions { totalCount } }',
      variables: { id: 'project/secret-value' },
    });
    expect(service.log.length - before).toBe(1);
    expect(last()).toMatchObject({
      level: 30,
      operation: 'Named',
      durationMs: expect.any(Number),
      statements: 1,
      status: 200,
      request: expect.any(String),
    });
  });

  it('has no value of a variable', () => {
    expect(JSON.stringify(service.log)).not.toContain('secret-value');
  });

  it('has the codes of what failed', async () => {
    await service.post({ query: '{ nothing }' });
    expect(last()).toMatchObject({ operation: null, statements: 0, errors: ['GRAPHQL_VALIDATION_FAILED'] });
  });

  it('counts no statement for what the schema alone answers', async () => {
    await service.post({ query: '{ __schema { queryType { name } } }' });
    expect(last()).toMatchObject({ statements: 0, status: 200 });
  });
});

describe('the id of a request', () => {
  it('is made where none is given, and returned', async () => {
    const first = (await service.post({ query: '{ __typename }' })).headers.get('x-request-id');
    const second = (await service.get('/health/live')).headers.get('x-request-id');
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
  });

  it('is taken over, returned, and stands in the log', async () => {
    const { headers } = await service.post({ query: '{ __typename }' }, { 'x-request-id': 'trace-7.1' });
    expect(headers.get('x-request-id')).toBe('trace-7.1');
    expect(last()).toMatchObject({ request: 'trace-7.1' });
  });

  it.each(['a b', '{"level":60}', 'x'.repeat(129)])('is not taken over where it could forge a line: %s', async (id) => {
    const { headers } = await service.post({ query: '{ __typename }' }, { 'x-request-id': id });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
