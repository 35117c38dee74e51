import { createReadStream } from 'node:fs';
import path from 'node:path';
import { crc32, createDeflateRaw } from 'node:zlib';
import { GraphError } from '../../errors.js';
import { centralHeader, dataDescriptor, endOfDirectory, LARGEST, localHeader, type ZipEntry } from './zip-records.js';

/**
 * The files of a folder as one archive, as it is read.
 * @throws {GraphError} LIMIT_EXCEEDED where it would have 4 GB or more
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function* zipFolder(folder: string, names: readonly string[]): AsyncGenerator<Buffer> {
  let offset = 0;
  const counted = (bytes: Buffer): Buffer => {
    offset += bytes.length;
    if (offset <= LARGEST) return bytes;
    throw new GraphError('LIMIT_EXCEEDED', 'The archive would have 4 GB or more.', { hint: 'npm run export writes the same as a folder.' });
  };
  const entries: ZipEntry[] = [];
  for (const name of names) {
    const begun = offset;
    yield counted(localHeader(name));
    let [crc, size, compressed] = [0, 0, 0];
    const read = createReadStream(path.join(folder, name));
    const deflated = createDeflateRaw();
    read.on('data', (bytes) => {
      crc = crc32(bytes, crc);
      size += bytes.length;
    });
    read.on('error', (error) => deflated.destroy(error));
    try {
      for await (const bytes of read.pipe(deflated) as AsyncIterable<Buffer>) {
        compressed += bytes.length;
        yield counted(bytes);
      }
    } finally {
      read.destroy();
      deflated.destroy();
    }
    yield counted(dataDescriptor({ crc, compressed, size }));
    entries.push({ name, crc, compressed, size, offset: begun });
  }
  const directory = Buffer.concat(entries.map(centralHeader));
  const begun = offset;
  yield counted(directory);
  yield counted(endOfDirectory(entries.length, directory.length, begun));
}
