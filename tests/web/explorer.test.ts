import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testService, type TestService } from '../server/support/test-service.js';
import { askByCurl, askByPython, askByTypeScript, playgroundLink } from '../../web/explorer/ask/ways-to-ask.js';

const run = promisify(execFile);

/** What shells, Python and JavaScript each read in their own way. */
const TEXT = `'quoted' "twice" \\ $HOME \`id\` \n龙潭区`;
const operation = `query Named($name: String!) {\n  regions(where: { name: { eq: $name } }) { nodes { id } }\n}`;

describe('the explorer', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService();
  });
  afterAll(() => service.close());

  it('allows no other origin and nothing inline, at every address', async () => {
    for (const path of ['/', '/projects', '/download', '/project/jihua-transformation', '/statement/unknown']) {
      const response = await service.get(path);
      expect([response.status, response.headers.get('content-type')], path).toEqual([200, 'text/html; charset=utf-8']);
      const policy = new Map(
        response.headers
          .get('content-security-policy')!
          .split('; ')
          .map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)] as const),
      );
      expect(policy.get('default-src'), path).toEqual(["'none'"]);
      expect(policy.get('script-src'), path).toEqual(["'self'"]);
      expect([...policy.values()].flat().join(' '), path).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('begins its relative addresses where the service is, below any prefix', async () => {
    expect(await (await service.get('/projects')).text()).toContain('<base href="./" />');
    expect(await (await service.get('/project/jihua-transformation')).text()).toContain('<base href="../" />');
  });

  it('is not sent again to who has it', async () => {
    const etag = (await service.get('/')).headers.get('etag')!;
    expect((await service.get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await service.get('/', { headers: { 'if-none-match': '"another"' } })).status).toBe(200);
  });

  it('hands out operations that curl answers, whatever stands in them', async () => {
    const command = askByCurl({ url: `${service.url}/`, operation, variables: { name: '龙潭区' } });
    const { stdout } = await run('sh', ['-c', command]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { regions: { nodes: [{ id: 'region/longtan' }] } } });
    const odd = await run('sh', ['-c', askByCurl({ url: `${service.url}/`, operation, variables: { name: TEXT } })]);
    expect(JSON.parse(odd.stdout)).toMatchObject({ data: { regions: { nodes: [] } } });
  });

  it('hands out Python that holds the same variables', async () => {
    const program = askByPython({ url: 'http://service/', operation, variables: { name: TEXT, none: null, yes: true } });
    // The client has tests of its own; what is asked here is whether the text is Python and says what was meant.
    const client =
      'class Client:\n    def __init__(self, url): self.url = url\n    def query(self, *asked): self.data = [self.url, *asked]; return self';
    const said = `${program.replace('from jiangcheng import Client', client).replace(/print\((.*)\)/, 'print(json.dumps($1))')}`;
    const { stdout } = await run('python3', ['-c', said]);
    expect(JSON.parse(stdout)).toEqual(['http://service/', operation, { name: TEXT, none: null, yes: true }]);
  });

  it('hands out TypeScript that holds the same variables', async () => {
    const program = askByTypeScript({ url: 'http://service/', operation, variables: { name: TEXT } });
    const client = 'class Client { constructor(url) { this.url = url } query(...asked) { return JSON.stringify([this.url, ...asked]) } }';
    const said = program.replace("import { Client } from '@jiangcheng/client';", client);
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', said]);
    expect(JSON.parse(stdout)).toEqual(['http://service/', operation, { name: TEXT }]);
  });

  it('links to the playground with what never leaves the browser', () => {
    const link = new URL(playgroundLink({ url: 'http://service/', operation, variables: { name: TEXT } }));
    expect(link.pathname).toBe('/playground/');
    const held = new URLSearchParams(link.hash.slice(1));
    expect([held.get('query'), JSON.parse(held.get('variables')!)]).toEqual([operation, { name: TEXT }]);
  });
});
