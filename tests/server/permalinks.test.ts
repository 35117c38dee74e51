import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { testService, type TestService } from './support/test-service.js';

const folder = mkdtempSync(join(tmpdir(), 'permalinks-'));
const settings = { PERMALINKS: folder };
const query = 'query Q($id: ID!) { project(id: $id) { name } dataset { title } }';
const variables = { id: 'project/jihua-transformation' };
const asked = { 'x-permalink': '1' };
const NAME = '吉林石化炼油化工转型升级项目';

/** A store whose dataset has another content hash, and whose first root shows another name. */
const revised = (store: GraphStore): GraphStore => ({
  ...store,
  kind: store.kind,
  async run(plan, parameters, signal, report) {
    const roots = [...(await store.run(plan, parameters, signal, report))];
    const identity = roots.pop() as readonly [string, string, string];
    return [['另一个名字'], ...roots.slice(1), [identity[0], '2.0', 'f'.repeat(64)]];
  },
  readiness: () => store.readiness(),
  statistics: (model) => store.statistics(model),
  close: () => store.close(),
});

let service: TestService;
beforeAll(async () => {
  service = await testService(settings);
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

const linkOf = async (body: object, headers = asked): Promise<string> => (await service.post(body, headers)).json.extensions.permalink;
const open = async (link: string, from = service) => {
  const response = await from.get(link);
  return { status: response.status, json: await response.json() };
};

describe('every answer', () => {
  it('says which dataset it is from', async () => {
    const { json } = await service.post({ query: '{ dataset { id version contentHash } }' });
    expect(json.extensions.dataset).toEqual({ ...json.data.dataset, state: 'READY' });
    expect(json.extensions.dataset.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('costs one statement all the same', async () => {
    const before = service.log.length;
    await service.post({ query, variables }, asked);
    expect(service.log.slice(before).find(({ msg }) => msg === 'operation')).toMatchObject({ statements: 1 });
  });
});

describe('a permalink', () => {
  it('is given to who asks for it, by header or extension, and to nobody else', async () => {
    expect(await linkOf({ query, variables })).toMatch(/^\/p\/[0-9a-f]{64}\?variables=/);
    expect(await linkOf({ query, variables, extensions: { permalink: true } }, {} as never)).toBe(await linkOf({ query, variables }));
    expect((await service.post({ query, variables })).json.extensions).not.toHaveProperty('permalink');
  });

  it('answers the operation again, to a browser too, and says that nothing has changed', async () => {
    const { status, json } = await open(await linkOf({ query, variables }));
    expect(status).toBe(200);
    expect(json.data.project.name).toBe(NAME);
    expect(json.extensions.changed).toEqual({ dataset: null, answer: 'SAME', fields: [] });
  });

  it('survives a restart of the service', async () => {
    const link = await linkOf({ query, variables });
    const restarted = await testService(settings);
    expect((await open(link, restarted)).json.data.project.name).toBe(NAME);
    await restarted.close();
  });

  it('says which dataset and which fields have changed since', async () => {
    const link = await linkOf({ query, variables });
    const from = (await service.post({ query, variables })).json.extensions.dataset.contentHash;
    const later = await testService(settings, revised);
    const { json } = await open(link, later);
    await later.close();
    expect(json.data).toMatchObject({ project: { name: '另一个名字' } });
    expect(json.extensions.changed).toEqual({ dataset: { from, to: 'f'.repeat(64) }, answer: 'DIFFERENT', fields: ['project'] });
  });

  it('keeps @asOf and the name of its operation', async () => {
    const dated = 'query Then @asOf(known: "2023-01-31") { projects { totalCount } } query Now { projects { totalCount } }';
    const then = await service.post({ query: dated, operationName: 'Then' }, asked);
    const { json } = await open(then.json.extensions.permalink);
    expect(json.data).toEqual(then.json.data);
    expect(json.extensions.changed.answer).toBe('SAME');
  });

  it('without its end answers, and does not know whether it is the same', async () => {
    const link = await linkOf({ query, variables });
    const { json } = await open(link.replace(/&dataset=.*/, ''));
    expect(json.data.project.name).toBe(NAME);
    expect(json.extensions.changed).toMatchObject({ answer: 'UNKNOWN', dataset: null });
  });

  it('that was altered is refused as BAD_REQUEST', async () => {
    const { status, json } = await open(`${await linkOf({ query, variables })}%20x`);
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('to an operation that is not kept is a 404 that says what to do', async () => {
    const { status, json } = await open(`/p/${'0'.repeat(64)}`);
    expect([status, json.errors[0].extensions.code]).toEqual([404, 'OPERATION_NOT_FOUND']);
    expect(json.errors[0].extensions.hint).toContain('x-permalink: 1');
  });

  it.each(['..%2f..%2fpackage.json', '%2e%2e%2fx', 'x'.repeat(64)])('to %s reads no other file', async (hash) => {
    expect((await open(`/p/${hash}`)).status).toBe(404);
  });

  it('leads to the text that was cited or to nothing: an altered file is not answered', async () => {
    const link = await linkOf({ query: `# altered\n${query}`, variables });
    const hash = /[0-9a-f]{64}/.exec(link)![0];
    writeFileSync(join(folder, `${hash}.graphql`), '{ dataset { id } }');
    expect((await open(link)).status).toBe(404);
  });

  it('is not given for what failed, nor kept', async () => {
    const before = readdirSync(folder).length;
    const { json } = await service.post({ query: '{ nothing }' }, asked);
    expect(json.extensions?.permalink).toBeUndefined();
    expect(readdirSync(folder)).toHaveLength(before);
  });

  it('is not given for an operation or variables that are too long, and the answer says why', async () => {
    const long = await service.post({ query: `${query} # ${'x'.repeat(100_000)}`, variables }, asked);
    expect(long.json.extensions).toMatchObject({ permalink: null, permalinkHint: expect.stringContaining('100000 bytes') });
    const wide = await service.post({ query, variables: { id: `project/${'x'.repeat(9_000)}` } }, asked);
    expect(wide.json.extensions).toMatchObject({ permalink: null, permalinkHint: expect.stringContaining('characters') });
  });

  it('is given for trusted operations alone where nothing is kept', async () => {
    const none = await testService({ PERMALINKS: 'off' });
    const own = await none.post({ query, variables }, asked);
    expect(own.json.extensions).toMatchObject({ permalink: null, permalinkHint: expect.stringContaining('PERMALINKS is off') });
    const trusted = await none.post({ documentId: 'Walk' }, asked);
    expect((await open(trusted.json.extensions.permalink, none)).json.data.project.name).toBe(NAME);
    await none.close();
  });

  it('to an operation that is no longer trusted is refused where only those are answered', async () => {
    const link = await linkOf({ query, variables });
    const strict = await testService({ ...settings, TRUSTED_ONLY: 'on' });
    expect((await open(link, strict)).json.errors[0].extensions.code).toBe('OPERATION_NOT_TRUSTED');
    await strict.close();
  });
});
