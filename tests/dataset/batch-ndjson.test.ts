import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { collectBatch, readBatchNdjson, writeBatchNdjson } from '../../src/dataset/batch-ndjson.js';
import { deriveSmall } from './small-seeds.js';

const read = (input: string) => collectBatch(readBatchNdjson(Readable.from([input])));

describe('A graph as NDJSON', () => {
  test('is read back as it was written, also through a slow reader', async () => {
    const batch = deriveSmall();
    const stream = new PassThrough({ highWaterMark: 256 });
    const written = writeBatchNdjson(batch, stream).then(() => stream.end());
    const [output] = await Promise.all([text(stream), written]);
    expect(await read(output)).toEqual(batch);
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
