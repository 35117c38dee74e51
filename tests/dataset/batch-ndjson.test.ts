import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NdjsonFile, writeBatchNdjson } from '../../src/dataset/batch-ndjson.js';
import type { GraphBatch, NodeRecord, RelationshipRecord } from '../../src/store/graph-batch.js';
import { deriveSmall } from './small-seeds.js';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'jiangcheng-ndjson-'))));
afterAll(() => rm(folder, { recursive: true }));

async function read(input: string | Buffer): Promise<GraphBatch> {
  const path = join(folder, 'graph.ndjson');
  await writeFile(path, input);
  const nodes: NodeRecord[] = [];
  const relationships: RelationshipRecord[] = [];
  for await (const line of new NdjsonFile(path).records()) {
    if ('node' in line) nodes.push(line.node);
    else relationships.push(line.relationship);
  }
  return { nodes, relationships };
}

describe('A graph as NDJSON', () => {
  test('is read back as it was written, also through a slow reader', async () => {
    const batch = deriveSmall();
    const stream = new PassThrough({ highWaterMark: 256 });
    const written = writeBatchNdjson(batch, stream).then(() => stream.end());
    const [output] = await Promise.all([text(stream), written]);
    expect(await read(output)).toEqual(batch);
  });

  test('comes whole, wherever its bytes are cut: within a line, and within a character', async () => {
    const line = (index: number) =>
      JSON.stringify({ node: { label: 'Region', id: `region/${index}`, properties: { name: '江城'.repeat(200) } } });
    const lines = Array.from({ length: 3_000 }, (_, index) => line(index));
    const { nodes } = await read(lines.join('\n'));
    expect(nodes.map((node) => JSON.stringify({ node }))).toEqual(lines);
  });

  test('may end its lines as Windows does', async () => {
    const { nodes } = await read('{"node":{"label":"Region","id":"region/x","properties":{}}}\r\n\r\n');
    expect(nodes).toEqual([{ label: 'Region', id: 'region/x', properties: {} }]);
  });

  test('says where the record stands that was read last, and begins anew each time', async () => {
    const path = join(folder, 'places.ndjson');
    await writeFile(
      path,
      '\n{"node":{"label":"Region","id":"region/x","properties":{}}}\n\n{"node":{"label":"Region","id":"region/y","properties":{}}}\n',
    );
    const file = new NdjsonFile(path);
    for (let time = 0; time < 2; time++) {
      const places: string[] = [];
      for await (const _ of file.records()) places.push(file.place());
      expect(places).toEqual(['line 2', 'line 4']);
    }
  });

  test('is refused where there is no such file', async () => {
    await expect(new NdjsonFile(join(folder, 'none.ndjson')).records().next()).rejects.toMatchObject({ code: 'INVALID_SEEDS' });
  });

  test('may have blank lines', async () => {
    expect(await read('\n{"node":{"label":"Region","id":"region/x","properties":{"id":"region/x"}}}\n\n')).toMatchObject({
      nodes: [{ id: 'region/x' }],
    });
  });

  test.each([
    ['{', 'a JSON object'],
    ['[]', 'a JSON object'],
    ['{"edge":{}}', '{"node": …} or {"relationship": …} with «properties»'],
    ['{"node":{"id":"region/x","properties":{}}}', 'a text for «label»'],
    ['{"relationship":{"type":"PART_OF","from":"a","properties":{}}}', 'a text for «to»'],
    ['{"node":{"label":"Region","id":"region/x","properties":{"n":1.5}}}', 'a safe integer or a list of them for «n»'],
    ['{"node":{"label":"Region","id":"region/x","properties":{"n":null}}}', 'for «n»'],
  ])('is refused with the number of the line: %s', async (line, expected) => {
    await expect(read(`\n${line}\n`)).rejects.toThrow(`Line 2 of the NDJSON input cannot be read: expected`);
    await expect(read(`\n${line}\n`)).rejects.toThrow(expected);
  });
});
