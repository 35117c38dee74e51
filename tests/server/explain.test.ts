import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testService, type TestService } from './support/test-service.js';

const query = 'query Q($id: ID!) { project(id: $id) { name } }';
const variables = { id: 'project/jihua-transformation' };

describe('EXPLAIN', () => {
  let on: TestService;
  let off: TestService;
  beforeAll(async () => {
    on = await testService();
    off = await testService({ EXPLAIN: 'off' });
  });
  afterAll(() => Promise.all([on.close(), off.close()]));

  const explanation = {
    plan: expect.stringContaining('Project'),
    cypher: expect.stringContaining('MATCH'),
    parameters: expect.objectContaining({ p0: variables.id }),
  };

  it('shows plan, Cypher and parameters to a request whose extensions ask', async () => {
    const { json } = await on.post({ query, variables, extensions: { explain: true } });
    expect(json.data.project.name).toBe('吉林石化炼油化工转型升级项目');
    expect(json.extensions.explain).toEqual(explanation);
  });

  it('shows them to a request whose header asks', async () => {
    const { json } = await on.post({ query, variables }, { 'x-explain': '1' });
    expect(json.extensions.explain).toEqual(explanation);
  });

  it('shows nothing to a request that does not ask', async () => {
    expect((await on.post({ query, variables })).json).not.toHaveProperty('extensions.explain');
  });

  it('shows nothing to anyone where it is off', async () => {
    expect((await off.post({ query, variables, extensions: { explain: true } }, { 'x-explain': '1' })).json).not.toHaveProperty(
      'extensions.explain',
    );
  });
});
