import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(js|css|svg)$/;
const LEAST_BYTES = 1_024;

const brotli = (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

/** Lays a `.br` and a `.gz` beside every script, style and picture, so that the service need not compress while it serves. */
export const compressed = () => ({
  name: 'compressed',
  // Of the files as they are written: other plugins still change them before.
  async writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => COMPRESSIBLE.test(file))) {
      const path = join(dir, name);
      const bytes = await readFile(path);
      if (bytes.length < LEAST_BYTES) continue;
      await Promise.all([writeFile(`${path}.br`, await brotli(bytes)), writeFile(`${path}.gz`, await promisify(gzip)(bytes))]);
    }
  },
});
