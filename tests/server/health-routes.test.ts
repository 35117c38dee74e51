import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testService, type TestService } from './support/test-service.js';

describe('health', () => {
  let ready: TestService;
  let empty: TestService;

  beforeAll(async () => {
    ready = await testService();
    empty = await testService({}, (store) => ({
      ...store,
      kind: 'neo4j',
      run: store.run.bind(store),
      readiness: () => Promise.resolve({ ready: false, reason: 'EMPTY', hint: 'The database has no dataset: run `npm run load`.' }),
    }));
  });
  afterAll(() => Promise.all([ready.close(), empty.close()]));

  it('is live as soon as it answers', async () => {
    const response = await empty.get('/health/live');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'live' });
  });

  it('is ready when the store has the dataset, and says which', async () => {
    const response = await ready.get('/health/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', store: 'embedded', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('is not ready without one, and says why and what to do', async () => {
    const response = await empty.get('/health/ready');
    expect(response.status).toBe(503);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      status: 'not ready',
      store: 'neo4j',
      reason: 'EMPTY',
      hint: 'The database has no dataset: run `npm run load`.',
    });
  });
});
