import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testService, type TestService } from './support/test-service.js';

const cheap = '{ regions(first: 2) { nodes { name } } }';
const dear = '{ regions(first: 1000) { nodes { projects(first: 1000) { nodes { statements(first: 1000) { nodes { text } } } } } } }';

describe('MAX_COST', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService({ MAX_COST: '200' });
  });
  afterAll(() => service.close());

  it('refuses what would touch more, with a bill, before the store is asked', async () => {
    const before = service.log.length;
    const { status, json } = await service.post({ query: dear }, { accept: 'application/graphql-response+json' });
    expect(status).toBe(400);
    expect(json).not.toHaveProperty('data');
    const { code, hint, bill } = json.errors[0].extensions;
    expect(code).toBe('COST_EXCEEDED');
    expect(json.errors[0].message).toBe(
      `The operation would touch about ${bill.total.toLocaleString('en')} nodes and relationships; 200 are the limit.`,
    );
    expect(bill.limit).toBe(200);
    expect(bill.items[0].path).toBe('regions.nodes.projects.nodes.statements');
    expect(hint).toContain(bill.items[0].path);
    expect(service.log.slice(before).find(({ msg }) => msg === 'operation')).toMatchObject({ statements: 0, errors: ['COST_EXCEEDED'] });
  });

  it('goes by the values of variables', async () => {
    const query = 'query Q($first: Int) { statements(first: $first) { nodes { text } } }';
    expect((await service.post({ query, variables: { first: 100 } })).json.errors).toBeUndefined();
    expect((await service.post({ query, variables: { first: 300 } })).json.errors[0].extensions.code).toBe('COST_EXCEEDED');
  });

  it('lets introspection and what touches nothing pass', async () => {
    const { json } = await service.post({ query: '{ __schema { types { name } } statements { totalCount } }' });
    expect(json.errors).toBeUndefined();
  });
});

describe('extensions.cost', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService();
  });
  afterAll(() => service.close());

  it('shows estimate and actual to who asks, by extension or header', async () => {
    const asked = await service.post({ query: cheap, extensions: { cost: true } });
    expect(asked.json.extensions.cost).toMatchObject({
      estimate: expect.any(Number),
      actual: expect.any(Number),
      rows: 3,
      items: [{ path: 'regions', touched: 2, reason: 'rows', first: 2 }, { path: 'extensions' }],
    });
    expect(asked.json.extensions.cost.actual).toBeGreaterThanOrEqual(3);
    expect((await service.post({ query: cheap }, { 'x-cost': '1' })).json.extensions.cost.estimate).toBe(
      asked.json.extensions.cost.estimate,
    );
  });

  it('is not in the way of others', async () => {
    expect((await service.post({ query: cheap })).json.extensions).not.toHaveProperty('cost');
  });

  it('stays far below the limit for the dearest example', async () => {
    const { json } = await service.post({ documentId: 'Doubts', extensions: { cost: true } });
    expect(json.errors).toBeUndefined();
    expect(json.extensions.cost.estimate * 100).toBeLessThan(1_000_000);
  });
});
