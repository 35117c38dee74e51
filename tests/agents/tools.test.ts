import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESULT_CHARACTERS } from '../../src/agents/limits.js';
import type { Service } from '../../src/main.js';
import { openService } from '../reconcile/open-service.js';
import { openHttp, openStdio, type Tools } from './open-client.js';
import { QUESTIONS, type Api } from './questions.js';

const OPENINGS: Readonly<Record<string, (url: string) => Promise<Tools>>> = {
  'streamable HTTP': (url) => openHttp(url),
  'standard input and output': () => openStdio(),
};

describe('the tools for agents', () => {
  let service: Service;
  beforeAll(async () => {
    service = await openService({ MCP: 'on' });
  });
  afterAll(() => service.close());

  const api: Api = async (query, variables) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  describe.each(Object.keys(OPENINGS))('over %s', (transport) => {
    let tools: Tools;
    beforeAll(async () => {
      tools = await OPENINGS[transport]!(service.url);
    });
    afterAll(() => tools?.client.close());

    it.each(QUESTIONS.map(({ question }, index) => [question, index] as const))('answer: %s', async (_, index) => {
      const { walk, expected } = QUESTIONS[index]!;
      const answer = await expected(api);
      expect(answer).toBeTruthy();
      expect(await walk(tools)).toEqual(answer);
    });
  });

  it('are five, all of which only read, and say what they take', async () => {
    const { client } = await openHttp(service.url);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(['cite', 'describe_schema', 'dossier', 'run_operation', 'search']);
    for (const { name, annotations, inputSchema } of tools) {
      expect([name, annotations?.readOnlyHint, annotations?.openWorldHint]).toEqual([name, true, false]);
      for (const property of Object.values(inputSchema.properties ?? {})) expect(property).toHaveProperty('description');
    }
    expect(client.getInstructions()).toContain('no document says so');
    await client.close();
  });

  describe('keep results small and say how to get the rest', () => {
    let tools: Tools;
    beforeAll(async () => {
      tools = await openHttp(service.url);
    });
    afterAll(() => tools.client.close());

    it.each([
      ['search', { text: '项目', first: 50 }],
      ['dossier', { id: 'region/jilin-city', first: 50 }],
      ['cite', { id: 'region/jilin-city', first: 50 }],
      ['run_operation', { query: '{ projects(first: 1000) { nodes { id name statements(first: 50) { nodes { text citation } } } } }' }],
      ['describe_schema', {}],
      ['describe_schema', { topic: 'Project' }],
      ['describe_schema', { topic: 'examples' }],
    ])('%s %j', async (name, given) => {
      expect((await tools.text(name, given)).length).toBeLessThanOrEqual(RESULT_CHARACTERS + 100);
    });

    it('search goes on where it ended, until everything was found', async () => {
      const found: string[] = [];
      let page = await tools.json('search', { text: '吉林', types: ['ENTERPRISE'], first: 5 });
      for (;;) {
        found.push(...(page.found as { id: string }[]).map(({ id }) => id));
        if (!page.next) break;
        page = await tools.json('search', { text: '吉林', types: ['ENTERPRISE'], first: 5, after: page.next });
      }
      expect(found.length).toBe(page.totalCount);
      expect(new Set(found).size).toBe(found.length);
    });

    it('the description of a long type is read on by lines', async () => {
      const portions: string[] = [];
      let next: string | undefined = '0';
      while (next !== undefined) {
        const portion = await tools.text('describe_schema', { topic: 'examples', from: Number(next) });
        portions.push(portion.replace(/\n?# Cut here.*$/, ''));
        next = /# Cut here; from: (\d+)/.exec(portion)?.[1];
      }
      expect(portions.join('\n')).toContain('example <name> shows one.');
    });
  });

  describe('refuse with a code and a hint', () => {
    let tools: Tools;
    beforeAll(async () => {
      tools = await openHttp(service.url);
    });
    afterAll(() => tools.client.close());

    it.each([
      ['run_operation', { query: '{ projects {' }, 'GRAPHQL_PARSE_FAILED'],
      ['run_operation', { query: '{ cities { name } }' }, 'GRAPHQL_VALIDATION_FAILED'],
      ['run_operation', { query: 'mutation { x }' }, 'OPERATION_RESOLUTION_FAILURE'],
      ['run_operation', { query: 'query Q($id: ID!) { region(id: $id) { name } }' }, 'BAD_USER_INPUT'],
      ['search', { text: '。' }, 'BAD_USER_INPUT'],
      ['dossier', { id: 'enterprise/no-such-company' }, 'NOT_FOUND'],
      ['cite', { id: 'statement/none' }, 'NOT_FOUND'],
      ['cite', {}, 'BAD_USER_INPUT'],
      ['describe_schema', { topic: 'Projekt' }, 'BAD_USER_INPUT'],
    ])('%s %j: %s', async (name, given, code) => {
      const { errors } = await tools.json(name, given);
      expect(errors[0]).toMatchObject({ code, message: expect.any(String) as string });
    });

    it('suggests what was meant', async () => {
      const { errors } = await tools.json('describe_schema', { topic: 'Projekt' });
      expect(errors[0].hint).toContain('Project');
    });
  });

  it('cite with links that open the same answer again', async () => {
    const tools = await openHttp(service.url);
    const { permalink, cited, dataset } = await tools.json('cite', { id: 'project/jihua-transformation', property: 'investment' });
    expect(permalink).toMatch(new RegExp(`^${service.url}/p/[0-9a-f]{64}\\?`));
    const opened = (await (await fetch(permalink as string)).json()) as {
      data: { node: unknown };
      extensions: { changed: { answer: string } };
    };
    expect(opened.extensions.changed.answer).toBe('SAME');
    expect(opened.data.node).toEqual(cited);
    expect(dataset.contentHash).toMatch(/^[0-9a-f]{64}$/);
    const [{ id }] = cited.stated.nodes as [{ id: string }];
    const statement = await tools.json('cite', { id });
    expect(statement.cited).toMatchObject({ __typename: 'Statement', citation: cited.stated.nodes[0].citation });
    await tools.client.close();
  });
});
