import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { once } from 'node:events';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { formats } from '../../src/export/formats.js';
import { ndjson } from '../../src/export/formats/ndjson.js';
import { restrict } from '../../src/export/restrict.js';
import { startService, type Service } from '../../src/main.js';
import { downloadRoutes } from '../../src/server/downloads/download-routes.js';
import type { OpenRecords } from '../../src/server/downloads/open-records.js';
import type { Download } from '../../src/server/downloads/list-downloads.js';
import { replyWithError } from '../../src/server/error-reply.js';
import { openLog } from '../../src/server/open-log.js';
import { batchSource, type GraphRecord } from '../../src/store/records/record-source.js';
import { model } from '../dataset/small-seeds.js';
import { findPython } from '../support/python.js';
import { textOf } from './collect.js';
import { writtenExport } from './written-export.js';

const batch = deriveGraph(loadDataset('seeds', model), model);
const python = findPython();

const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('Downloads of the service', () => {
  let service: Service;

  beforeAll(async () => {
    const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
    service = await startService(config, openLog(config));
  });

  afterAll(() => service.close());

  const ask = (address: string, init?: RequestInit): Promise<Response> => fetch(`${service.url}${address}`, init);

  it('are listed with all that a page needs for a form', async () => {
    const response = await ask('/export');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const list = (await response.json()) as Download[];
    expect(list.map(({ format }) => format)).toEqual(formats.map(({ name }) => name));
    for (const { href, mediaType, file, title, parameters } of list) {
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en).toMatch(/^[\x20-\x7E]+$/);
      expect(parameters.map(({ name }) => name)).toEqual(['types', 'region', 'known', 'on']);
      expect(parameters[0]!.values).toEqual(model.entities.map(({ name }) => name));
      const head = await ask(href, { method: 'HEAD' });
      expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, mediaType, '']);
      expect(head.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`);
    }
  });

  it('can be asked for as the examples of the list say', async () => {
    const [{ href, parameters }] = (await (await ask('/export')).json()) as [Download];
    const response = await ask(`${href}?${new URLSearchParams(parameters.map(({ name, example }) => [name, example])).toString()}`);
    expect(response.status).toBe(200);
    expect(lines(await response.text()).length).toBeGreaterThan(10);
  });

  it.each(['ndjson', 'graphml'])('are what npm run export writes: %s', async (name) => {
    const format = formats.find((each) => each.name === name)!;
    if (format.kind !== 'file') throw new Error(`${name} is no file.`);
    const restriction = { region: 'region/panshi', types: ['Project', 'Region'], days: { known: 20230331, on: 20221231 } };
    const response = await ask(`/export/${name}?region=region/panshi&types=Project,Region&known=2023-03-31&on=2022-12-31`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(format.mediaType);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="graph.${format.extension}"`);
    const source = restrict(batchSource(batch), model, restriction, format.keepsTime);
    expect(await response.text()).toBe(await textOf(format.write(source, model)));
  });

  it('are the whole graph where nothing is asked for, as an empty form asks', async () => {
    const text = await (await ask('/export/ndjson?region=&types=&known=&on=')).text();
    expect(lines(text)).toEqual(lines(await textOf(ndjson.write(batchSource(batch), model))));
  });

  it.skipIf(!python)('have a Data Package as an archive, which Python opens', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'jiangcheng-download-test-'));
    try {
      const archive = path.join(folder, 'graph.zip');
      await writeFile(archive, await (await ask('/export/datapackage')).bytes());
      const { stdout } = await promisify(execFile)(python!, ['-m', 'zipfile', '-t', archive]);
      expect(stdout).toBe('Done testing\n');
      await promisify(execFile)(python!, ['-m', 'zipfile', '-e', archive, path.join(folder, 'read')]);
      await writtenExport(path.join(folder, 'written'), { format: 'datapackage', source: batchSource(batch), model });
      const names = (await readdir(path.join(folder, 'written'))).sort();
      expect((await readdir(path.join(folder, 'read'))).sort()).toEqual(names);
      for (const name of names)
        expect(await readFile(path.join(folder, 'read', name), 'utf8')).toBe(await readFile(path.join(folder, 'written', name), 'utf8'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each([
    ['a format there is none of', '/export/xlsx', 404, 'BAD_REQUEST', 'There is no format "xlsx".'],
    [
      'an option there is none of',
      '/export/ndjson?city=x',
      400,
      'BAD_REQUEST',
      'The address has "city", which is no option of a download.',
    ],
    ['an option twice', '/export/ndjson?on=2023-01-01&on=2023-01-02', 400, 'BAD_REQUEST', 'on stands in the address more than once.'],
    ['a type there is none of', '/export/ndjson?types=City', 400, 'BAD_USER_INPUT', 'There is no type "City".'],
    [
      'a day there is none of',
      '/export/ndjson?on=2023-02-30',
      400,
      'BAD_USER_INPUT',
      'on cannot be "2023-02-30": expected a date such as 2023-06-30.',
    ],
    ['a region there is none of', '/export/graphml?region=region/nowhere', 404, 'NOT_FOUND', 'No region has the id "region/nowhere".'],
  ])('refuse %s', async (_name, address, status, code, message) => {
    const response = await ask(address);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors[0]!.extensions.code, errors[0]!.message]).toEqual([status, code, message]);
    expect(response.headers.get('content-disposition')).toBeNull();
  });
});

describe('Downloads of a service on a file of records', () => {
  it('are what stands in the file, as long as it is the one that was read', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'jiangcheng-download-test-'));
    const file = path.join(folder, 'graph.ndjson');
    const small = batchSource(deriveGraph(loadDataset('examples/liuquan/seeds', model), model));
    const text = await textOf(ndjson.write(small, model));
    await writeFile(file, text);
    const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', SEEDS: file });
    const service = await startService(config, openLog(config));
    try {
      expect(await (await fetch(`${service.url}/export/ndjson`)).text()).toBe(text);
      await writeFile(file, `${text}\n`);
      const response = await fetch(`${service.url}/export/graphml?types=Project`);
      expect([response.status, await response.text()]).toEqual([409, expect.stringContaining('DATASET_CHANGED')]);
    } finally {
      await service.close();
      await rm(folder, { recursive: true });
    }
  });
});

describe('A download', () => {
  /** A graph without an end, and whether somebody is still at it. */
  function endless() {
    const ended = vi.fn<() => void>();
    const closed = vi.fn<() => Promise<void>>(() => Promise.resolve());
    let read = 0;
    function* records(): Generator<GraphRecord> {
      const [first] = batch.nodes;
      try {
        for (;;) {
          read += 1;
          yield { node: first! };
        }
      } finally {
        ended();
      }
    }
    const opened = vi.fn<OpenRecords>(() => ({ source: { records }, close: closed }));
    return { open: opened, opened, ended, closed, read: () => read };
  }

  async function serve(open: OpenRecords): Promise<{ app: FastifyInstance; url: string }> {
    const app = fastify();
    await downloadRoutes({ model, openRecords: open })(app, replyWithError);
    return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
  }

  async function begin(url: string): Promise<[ClientRequest, IncomingMessage]> {
    const request = get(`${url}/export/ndjson`);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return [request, response];
  }

  it('goes no faster than it is read, and ends with whoever stops reading', async () => {
    const graph = endless();
    const { app, url } = await serve(graph.open);
    const [request, response] = await begin(url);
    await once(response, 'readable');
    await vi.waitFor(async () => {
      const before = graph.read();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(graph.read()).toBe(before);
    }, 20_000);
    expect(graph.ended).not.toHaveBeenCalled();
    request.destroy();
    await vi.waitFor(() => expect([graph.ended.mock.calls.length, graph.closed.mock.calls.length]).toEqual([1, 1]), 5_000);
    await app.close();
  });

  it('is refused while others are under way, and goes on when one of them has ended', async () => {
    const graph = endless();
    const { app, url } = await serve(graph.open);
    const others = [await begin(url), await begin(url)];
    const refused = await fetch(`${url}/export/ndjson`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await refused.text()).toContain('2 downloads are under way, and no more at a time.');
    others[0]![0].destroy();
    const next = await vi.waitFor(async () => {
      const [request, response] = await begin(url);
      response.on('error', () => {});
      if (response.statusCode !== 200) response.resume();
      expect(response.statusCode).toBe(200);
      return request;
    }, 5_000);
    next.destroy();
    others[1]![0].destroy();
    await vi.waitFor(() => expect(graph.closed).toHaveBeenCalledTimes(3), 5_000);
    await app.close();
  });

  it('gives its place back where it fails before it began, or where nobody waits for its beginning', async () => {
    const graph = endless();
    const { app, url } = await serve(graph.open);
    for (let time = 0; time < 5; time++) expect((await fetch(`${url}/export/ndjson?types=City`)).status).toBe(400);
    expect(graph.closed).not.toHaveBeenCalled();
    // The records around a region are looked for in all of the graph, before anything is written of it.
    for (let time = 1; time <= 3; time++) {
      const request = get(`${url}/export/ndjson?region=region/panshi`);
      request.on('error', () => {});
      await vi.waitFor(() => expect(graph.opened).toHaveBeenCalledTimes(time), 5_000);
      request.destroy();
      await vi.waitFor(() => expect(graph.closed).toHaveBeenCalledTimes(time), 5_000);
    }
    const [request] = await begin(url);
    request.destroy();
    await vi.waitFor(() => expect(graph.closed).toHaveBeenCalledTimes(4), 5_000);
    expect(graph.ended).toHaveBeenCalledTimes(4);
    await app.close();
  });

  it('lets others have their turn', async () => {
    const graph = endless();
    const { app, url } = await serve(graph.open);
    const request = get(`${url}/export/ndjson?region=region/panshi`);
    request.on('error', () => {});
    await vi.waitFor(() => expect(graph.opened).toHaveBeenCalledOnce(), 5_000);
    const before = graph.read();
    for (let time = 0; time < 5; time++) expect((await fetch(`${url}/export`)).status).toBe(200);
    expect(graph.ended).not.toHaveBeenCalled();
    expect(graph.read()).toBeGreaterThan(before);
    request.destroy();
    await vi.waitFor(() => expect(graph.closed).toHaveBeenCalledOnce(), 5_000);
    await app.close();
  });
});
