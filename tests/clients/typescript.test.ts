import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateTypedDocuments } from '../../clients/typescript/generate.mjs';
import type * as Documents from '../../clients/typescript/src/documents.js';
import type * as Package from '../../clients/typescript/src/index.js';
import { readDocument, REPOSITORY } from '../docs/read-document.js';
import { findChromium, openChromium } from '../web/support/open-chromium.js';
import { testService, type TestService } from '../server/support/test-service.js';
import { faultyFetch, type Fault } from './faulty-fetch.js';
import { installPacked, openWorkplace, type Workplace } from './packed-client.js';
import { runBlocks, writesFile } from './run-blocks.js';
import { serveFiles } from './serve-files.js';

/** Where documents say that the service is. */
const PRINTED = 'http://127.0.0.1:4000';

const REFUSED = `
import { Client, type Connection, type TypedDocument } from '@jiangcheng/client';
import { DoubtsDocument, ProjectsDocument } from '@jiangcheng/client/documents';

const client = new Client();
declare const fixed: TypedDocument<{ list: Connection<{ id: string }> }, { [key: string]: never }>;
declare const other: TypedDocument<{ list: Connection<{ id: string }> }, { first?: number | null | undefined }>;
client.nodes(ProjectsDocument, (data) => data.projects);
// @ts-expect-error -- its connection has no pageInfo
client.nodes(DoubtsDocument, (data) => data.statements);
// @ts-expect-error -- it takes no variables
client.nodes(fixed, (data) => data.list);
// @ts-expect-error -- it takes no $after
client.nodes(other, (data) => data.list);
// @ts-expect-error -- a wrong type of variable
client.query(ProjectsDocument, { first: 'all' });
// @ts-expect-error -- no such variable
client.query(ProjectsDocument, { fist: 1 });
// @ts-expect-error -- not selected
client.query(ProjectsDocument).then((data) => data.projects.totalCount);
`;

const read = (location: string) => ({ location, text: readFileSync(path.join(REPOSITORY, location), 'utf8') });

describe('The TypeScript client, from its packed tarball', () => {
  let service: TestService;
  let workplace: Workplace;
  let folder: string;
  let jiangcheng: typeof Package;
  let documents: typeof Documents;

  beforeAll(async () => {
    service = await testService({ LOG_LEVEL: 'silent', CORS_ORIGINS: '*' });
    workplace = await openWorkplace();
    folder = await installPacked(workplace);
    jiangcheng = (await import(pathToFileURL(path.join(folder, 'dist/index.js')).href)) as typeof Package;
    documents = (await import(pathToFileURL(path.join(folder, 'dist/documents.js')).href)) as typeof Documents;
  });

  afterAll(async () => {
    await service?.close();
    await workplace?.close();
  });

  test('its typed documents are those of the schema and its operations as they are now', async () => {
    const operations = ['clients/typescript/operations/lists.graphql', 'schema/examples.graphql'].map(read);
    const generated = await generateTypedDocuments(read('schema/schema.graphql').text, operations);
    await expect(generated).toMatchFileSnapshot(path.join(REPOSITORY, 'clients/typescript/src/documents.ts'));
  });

  test('docs/typescript.md does what it says, in a strict project of its own', { timeout: 300_000 }, async () => {
    const own = await openWorkplace();
    try {
      const local = (text: string): string => text.replaceAll(PRINTED, service.url);
      const write = writesFile(own.folder);
      const page = await runBlocks('docs/typescript.md', {
        shell: ({ info, text }) => own.run(text, info === 'repository' ? REPOSITORY : undefined),
        graphql: (block) => write(block),
        ts: (block) => write({ ...block, text: local(block.text) }),
      });
      await expect(page).toMatchFileSnapshot(path.join(REPOSITORY, 'docs/typescript.md'));

      // Each expected error is one, or this does not compile.
      await writeFile(path.join(own.folder, 'refused.ts'), REFUSED);
      await own.run('npx tsc --strict --target es2022 --module nodenext --noEmit refused.ts');
    } finally {
      await own.close();
    }
  });

  test('it brings its types, its documents and the schema, and nothing that it does not need', async () => {
    const files = (await workplace.run('tar -tzf jiangcheng-client-*.tgz')).trim().split('\n');
    expect(files).toEqual(expect.arrayContaining(['package/dist/index.d.ts', 'package/dist/documents.js', 'package/schema.graphql']));
    expect(
      files.filter((file) => !/^package\/(dist\/[\w-]+\.(d\.ts|js)|[\w-]+\.mjs|schema\.graphql|package\.json|README\.md)$/.test(file)),
    ).toEqual([]);
  });

  test('every operation of the playground has a typed document that is answered', async () => {
    const client = new jiangcheng.Client(service.url);
    const examples = Object.entries(documents).filter(([name]) => name.endsWith('Document'));
    expect(examples.length).toBeGreaterThan(15);
    for (const [, document] of examples)
      expect(await client.query(document as Package.TypedDocument<unknown, object>)).toBeTypeOf('object');
  });

  test('an answer says which dataset it is from, and what could not be answered', async () => {
    const client = new jiangcheng.Client(service.url);
    const { data, dataset, problems } = await client.answer('{ region(id: "region/panshi") { name } project(id: "project/x") { name } }');
    expect(data).toEqual({ region: { name: '磐石市' }, project: null });
    expect(dataset).toMatchObject({
      id: 'dataset/jiangcheng',
      state: 'READY',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', path: ['project'] }]);
  });

  test('what is wrong is an error with its code, hint, path and what was answered beside it', async () => {
    const client = new jiangcheng.Client(service.url);
    const wrong = client.query('{ region(id: "region/panshi") { name } project(id: "project/jihua-transformatio") { name } }');
    await expect(wrong).rejects.toBeInstanceOf(jiangcheng.JiangchengError);
    await expect(wrong).rejects.toMatchObject({
      code: 'NOT_FOUND',
      path: ['project'],
      passing: false,
      extensions: { didYouMean: ['project/jihua-transformation'] },
      data: { region: { name: '磐石市' } },
    });
    await expect(client.query('{ regions {')).rejects.toMatchObject({ code: 'GRAPHQL_PARSE_FAILED', data: null });
    await expect(client.query(documents.ProjectsDocument, { first: -1 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('its codes are those of the documentation and two more', () => {
    const answers = readDocument('docs/errors.md').text.split('## In answers')[1]!.split('\n## ')[0]!;
    const documented = [...answers.matchAll(/^\| `([A-Z_]+)`/gm)].map((match) => match[1]!);
    expect([...jiangcheng.ERROR_CODES].sort()).toEqual([...documented, 'UNREACHABLE', 'BAD_ANSWER'].sort());
  });

  describe('goes through all pages of a connection', () => {
    const ids = async (client: Package.Client, variables: Documents.ProjectsQueryVariables): Promise<string[]> => {
      const found: string[] = [];
      for await (const { id } of client.nodes(documents.ProjectsDocument, ({ projects }) => projects, variables)) found.push(id);
      return found;
    };

    test('each node once and in order', async () => {
      const client = new jiangcheng.Client(service.url);
      const inPages = await ids(client, { first: 50 });
      expect(inPages).toEqual(await ids(client, { first: 1000 }));
      expect(inPages.length).toBeGreaterThan(250);
    });

    test('and asks for a page when it is needed', async () => {
      const { fetch, count } = faultyFetch();
      const client = new jiangcheng.Client(service.url, { fetch });
      const nodes = client.nodes(documents.ProjectsDocument, ({ projects }) => projects, { first: 50 });
      for (let node = 0; node < 50; node++) await nodes.next();
      expect(count()).toBe(1);
      await nodes.next();
      expect(count()).toBe(2);
    });

    test('of one dataset', async () => {
      const { fetch } = faultyFetch('none', 'other dataset');
      await expect(ids(new jiangcheng.Client(service.url, { fetch }), { first: 50 })).rejects.toMatchObject({ code: 'DATASET_CHANGED' });
    });

    test('unless the operation cannot turn them', async () => {
      const stuck = '{ projects(first: 5) { nodes { id } pageInfo { hasNextPage endCursor } } }' as Package.TypedDocument<
        { projects: Package.Connection<{ id: string }> },
        Package.PagedVariables
      >;
      const nodes = new jiangcheng.Client(service.url).nodes(stuck, ({ projects }) => projects);
      await expect(async () => {
        for await (const _ of nodes);
      }).rejects.toThrow('$after');
    });
  });

  describe('asks again what fails in passing', () => {
    test.each<Fault>(['away', 'gateway', 'drop'])('%s', async (fault) => {
      const { fetch, count } = faultyFetch(fault, fault);
      const { dataset } = await new jiangcheng.Client(service.url, { fetch }).query(documents.SourcesDocument);
      expect(dataset!.title).not.toBe('');
      expect(count()).toBe(3);
    });

    test('until it gives up', async () => {
      const { fetch, count } = faultyFetch('away', 'gateway', 'drop');
      const client = new jiangcheng.Client(service.url, { fetch, retries: 1 });
      await expect(client.query(documents.SourcesDocument)).rejects.toMatchObject({ code: 'UNREACHABLE', passing: true });
      expect(count()).toBe(2);
    });

    test('and what is wrong only once', async () => {
      const { fetch, count } = faultyFetch();
      await expect(new jiangcheng.Client(service.url, { fetch }).query('{ nothing }')).rejects.toMatchObject({
        code: 'GRAPHQL_VALIDATION_FAILED',
      });
      expect(count()).toBe(1);
    });

    test('but ends at once when its signal says so', async () => {
      const { fetch, count } = faultyFetch('drop', 'drop', 'drop');
      const reason = new Error('enough');
      const asked = new jiangcheng.Client(service.url, { fetch, signal: AbortSignal.abort(reason) }).query(documents.SourcesDocument);
      await expect(asked).rejects.toBe(reason);
      expect(count()).toBe(1);
    });
  });

  const chromium = findChromium();
  test.skipIf(!chromium)('a page in a browser asks the same, without a bundler', async () => {
    const script = `
      import { Client } from '/index.js';
      import { RegionsDocument } from '/documents.js';
      const names = [];
      for await (const { name } of new Client('${service.url}').nodes(RegionsDocument, (data) => data.regions, { first: 10 })) names.push(name);
      document.title = names.join();
    `;
    const files = await serveFiles(path.join(folder, 'dist'), `<!doctype html><title></title><script type="module">${script}</script>`);
    const browser = await openChromium(chromium!);
    try {
      const page = await browser.newPage();
      await page.goto(files.url);
      await page.waitForFunction('document.title !== ""');
      const names = (await page.title()).split(',');
      expect(names).toContain('磐石市');
      expect(names.length).toBeGreaterThan(60);
    } finally {
      await browser.close();
      await files.close();
    }
  });
});
