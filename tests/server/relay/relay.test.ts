import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/project-root.js';
import { testService, type TestService } from '../support/test-service.js';

interface Artifact {
  readonly params: { readonly name: string; readonly text: string };
}

/** A Relay client, compiled against the schema and asked of the service. */
describe('A Relay client', () => {
  let folder: string;
  let service: TestService;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relay-'));
    await cp(join(projectRoot, 'tests', 'server', 'relay', 'client'), join(folder, 'client'), { recursive: true });
    await cp(join(projectRoot, 'schema', 'schema.graphql'), join(folder, 'schema.graphql'));
    const config = { src: './client', schema: './schema.graphql', language: 'javascript', eagerEsModules: true };
    await writeFile(join(folder, 'relay.config.json'), JSON.stringify(config));
    service = await testService();
  });
  afterAll(async () => {
    await service.close();
    await rm(folder, { recursive: true });
  });

  const compile = () =>
    promisify(execFile)(
      process.execPath,
      [join(projectRoot, 'node_modules', 'relay-compiler', 'cli.js'), '--repersist', 'relay.config.json'],
      {
        cwd: folder,
      },
    );

  /** The text that the compiler made of an operation, with all that Relay adds. */
  async function operation(name: string): Promise<string> {
    const artifact = await readFile(join(folder, 'client', '__generated__', `${name}.graphql.js`), 'utf8');
    const text = /"text": ("(?:[^"\\]|\\.)*")/.exec(artifact)?.[1];
    if (!text) throw new Error(`${name} has no text.`);
    return JSON.parse(text) as Artifact['params']['text'];
  }

  it('compiles: node, connections, pagination and refetching', async () => {
    const { stderr, stdout } = await compile();
    expect(`${stdout}${stderr}`).not.toMatch(/error|warn/i);
    expect(await operation('DistrictProjectsQuery')).toContain('node(id: $id)');
  }, 60_000);

  it('reads pages by the queries that were made for it, each object with its id', async () => {
    const id = 'region/longtan';
    const first = (await service.post({ query: await operation('DistrictQuery'), variables: { id } })).json;
    expect(first.errors).toBeUndefined();
    const { projects } = first.data.node;
    expect(projects.edges).toHaveLength(2);
    expect(projects.pageInfo.hasNextPage).toBe(true);

    const variables = { id, count: 100, cursor: projects.pageInfo.endCursor };
    const rest = (await service.post({ query: await operation('DistrictProjectsQuery'), variables })).json;
    expect(rest.errors).toBeUndefined();
    const ids = [...projects.edges, ...rest.data.node.projects.edges].map(({ node }) => node.id as string);
    expect(new Set(ids).size).toBe(projects.totalCount);
    expect(ids.every((each) => each.startsWith('project/'))).toBe(true);
  });

  it('fetches one object again by its id', async () => {
    const query = await operation('ProjectEvidenceQuery');
    const { json } = await service.post({ query, variables: { id: 'project/jihua-transformation' } });
    expect(json.errors).toBeUndefined();
    expect(json.data.node.statements.edges).toHaveLength(3);
  });
});
