import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphError } from '../../src/errors.js';
import { testService, type TestService } from './support/test-service.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } });

const QUERY = 'query Name($id: ID!) { project(id: $id) { name } }';
const variables = { id: 'project/jihua-transformation' };
const NAME = '吉林石化炼油化工转型升级项目';

const folder = mkdtempSync(join(tmpdir(), 'operations-'));
const OPERATIONS = `
# Two operations that share a fragment.
query NameOfProject($id: ID!) { project(id: $id) { ...Named } }
query NamesOfProjects { projects(first: 2) { nodes { ...Named ...Where } } }
fragment Where on Project { region { name } }
fragment Named on Project { name }
`;
mkdirSync(join(folder, 'reports'));
writeFileSync(join(folder, 'reports', 'names.graphql'), OPERATIONS);
afterAll(() => rmSync(folder, { recursive: true }));

describe('automatic persisted queries', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService();
  });
  afterAll(() => service.close());

  it('are asked for, sent once, and then named by their hash', async () => {
    const extensions = persisted(sha256(QUERY));
    const unknown = await service.post({ variables, extensions });
    expect([unknown.status, unknown.json.errors[0]]).toEqual([
      200,
      expect.objectContaining({
        message: 'PersistedQueryNotFound',
        extensions: expect.objectContaining({ code: 'PERSISTED_QUERY_NOT_FOUND' }),
      }),
    ]);
    expect((await service.post({ query: QUERY, variables, extensions })).json.data.project.name).toBe(NAME);
    expect((await service.post({ variables, extensions })).json.data.project.name).toBe(NAME);
  });

  it('work with GET', async () => {
    const address = new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(persisted(sha256(QUERY))) });
    await service.post({ query: QUERY, variables, extensions: persisted(sha256(QUERY)) });
    const response = await service.get(`/graphql?${address}`, { headers: { 'apollo-require-preflight': 'true' } });
    expect((await response.json()).data.project.name).toBe(NAME);
  });

  it('are refused where the hash is not that of the text, and nothing is kept', async () => {
    const { status, json } = await service.post({ query: QUERY, variables, extensions: persisted(sha256('another')) });
    expect([status, json.errors[0].message, json.errors[0].extensions.code]).toEqual([
      400,
      'provided sha does not match query',
      'BAD_REQUEST',
    ]);
    const again = await service.post({ variables, extensions: persisted(sha256('another')) });
    expect(again.json.errors[0].message).toBe('PersistedQueryNotFound');
  });

  it('of another version of the protocol are refused', async () => {
    const { status, json } = await service.post({ variables, extensions: persisted(sha256(QUERY), 2) });
    expect([status, json.errors[0].message]).toEqual([400, 'Unsupported persisted query version']);
  });

  it('that are no valid operations are not kept', async () => {
    const query = '{ nothing }';
    await service.post({ query, extensions: persisted(sha256(query)) });
    expect((await service.post({ extensions: persisted(sha256(query)) })).json.errors[0].message).toBe('PersistedQueryNotFound');
  });
});

describe('trusted operations', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService({ TRUSTED_DOCUMENTS: folder });
  });
  afterAll(() => service.close());

  it('of the operator’s folder are answered by name, with their fragments', async () => {
    expect((await service.post({ documentId: 'NameOfProject', variables })).json.data).toEqual({ project: { name: NAME } });
    expect((await service.post({ documentId: 'NamesOfProjects' })).json.data.projects.nodes).toHaveLength(2);
  });

  it('of the project’s examples are there without a folder', async () => {
    expect((await service.post({ documentId: 'Walk' })).json.data.project.name).toBe(NAME);
  });

  it('are answered by hash, as documentId and as persisted query', async () => {
    const text = 'query NameOfProject($id: ID!) {\n  project(id: $id) {\n    ...Named\n  }\n}\n\nfragment Named on Project {\n  name\n}';
    for (const request of [
      { documentId: `sha256:${sha256(text)}` },
      { documentId: sha256(text) },
      { extensions: persisted(sha256(text)) },
    ]) {
      expect((await service.post({ ...request, variables })).json.data).toEqual({ project: { name: NAME } });
    }
  });

  it('are answered over GET without a header, for no foreign page can choose another', async () => {
    const response = await service.get(
      `/graphql?${new URLSearchParams({ documentId: 'NameOfProject', variables: JSON.stringify(variables) })}`,
    );
    expect((await response.json()).data).toEqual({ project: { name: NAME } });
  });

  it('that do not exist are an error that says how to find them', async () => {
    const { status, json } = await service.post({ documentId: 'Nothing' }, { accept: 'application/graphql-response+json' });
    expect([status, json.errors[0].extensions.code]).toEqual([404, 'OPERATION_NOT_FOUND']);
    expect(json.errors[0].message).toBe('There is no operation "Nothing".');
    expect(json.errors[0].extensions.hint).toContain('npm run operations');
  });
});

describe('TRUSTED_ONLY', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService({ TRUSTED_DOCUMENTS: folder, TRUSTED_ONLY: 'on' });
  });
  afterAll(() => service.close());

  const isTrusted = async (query: string, operationName?: string): Promise<boolean> => {
    const { json } = await service.post({ query, operationName, variables });
    if (json.data) return true;
    expect(json.errors[0].extensions.code).toBe('OPERATION_NOT_TRUSTED');
    return false;
  };

  it('answers trusted operations by name and as text', async () => {
    expect((await service.post({ documentId: 'NameOfProject', variables })).json.data.project.name).toBe(NAME);
    expect(await isTrusted(OPERATIONS, 'NameOfProject')).toBe(true);
  });

  it('knows them whatever their comments, white space and order of fragments', async () => {
    expect(await isTrusted('fragment Named on Project{name}#x\nquery NameOfProject($id:ID!){project(id:$id){...Named}}')).toBe(true);
  });

  it.each([
    ['another operation', '{ projects { totalCount } }'],
    ['another field', 'query NameOfProject($id: ID!) { project(id: $id) { ...Named } } fragment Named on Project { name status }'],
    ['another name', 'query Other($id: ID!) { project(id: $id) { ...Named } } fragment Named on Project { name }'],
    ['a trusted operation beside another', `${OPERATIONS} query More { projects { totalCount } }`],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a fragment alone', 'fragment Named on Project { name }'],
    ['no GraphQL', 'nothing {'],
  ])('refuses %s', async (_, query) => {
    expect(await isTrusted(query)).toBe(false);
  });

  it('refuses with 403 and says what to do', async () => {
    const { status, json } = await service.post({ query: '{ __typename }' }, { accept: 'application/graphql-response+json' });
    expect([status, json.errors[0].extensions.hint]).toEqual([403, expect.stringContaining('TRUSTED_DOCUMENTS')]);
  });

  it('lets nobody register others by their hash', async () => {
    const extensions = persisted(sha256(QUERY));
    expect((await service.post({ query: QUERY, variables, extensions })).json.errors[0].extensions.code).toBe('OPERATION_NOT_TRUSTED');
    expect((await service.post({ variables, extensions })).json.errors[0].message).toBe('PersistedQueryNotFound');
  });
});

describe('a folder of operations that is not usable', () => {
  const refusal = async (files: Record<string, string>): Promise<string> => {
    const broken = mkdtempSync(join(tmpdir(), 'broken-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(broken, name), text);
    try {
      await (await testService({ TRUSTED_DOCUMENTS: broken })).close();
    } catch (error) {
      expect(error).toBeInstanceOf(GraphError);
      expect((error as GraphError).code).toBe('INVALID_SETTING');
      return (error as GraphError).message.replaceAll(broken, '');
    } finally {
      rmSync(broken, { recursive: true });
    }
    throw new Error('The folder was accepted.');
  };

  it('stops the start with every problem, its file and its line', async () => {
    const message = await refusal({
      'a.graphql': 'query A { projects {\n  nothing } }',
      'b.graphql': '\n\nquery B { projects(',
      'c.graphql': 'query C { projects { totalCount } } { dataset { id } }',
    });
    expect(message).toContain('/a.graphql:2:3: Cannot query field "nothing"');
    expect(message).toContain('/b.graphql:3:20: Syntax Error');
    expect(message).toContain('/c.graphql:');
  });

  it('is one with a name twice, with the name of an example, without a name, or without files', async () => {
    expect(await refusal({ 'a.graphql': 'query A { __typename }', 'b.graphql': 'query A { __typename }' })).toContain(
      '/b.graphql: the operation A is in /a.graphql already.',
    );
    expect(await refusal({ 'a.graphql': 'query Walk { __typename }' })).toContain('the operation Walk is in');
    expect(await refusal({ 'a.graphql': '{ __typename }' })).toContain('/a.graphql:1:1: An operation here needs a name.');
    expect(await refusal({ 'readme.txt': 'x' })).toContain('no file that ends with .graphql');
  });

  it('is one that is not there', async () => {
    await expect(testService({ TRUSTED_DOCUMENTS: join(tmpdir(), 'no-such-folder') })).rejects.toMatchObject({
      code: 'INVALID_SETTING',
      message: expect.stringContaining('there is no such directory'),
    });
  });
});
