import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ExportFormat, FolderPart } from '../../export/export-format.js';
import { gathered } from '../../export/gathered.js';
import { readRestriction } from '../../export/read-restriction.js';
import { restrict } from '../../export/restrict.js';
import { fillFolder } from '../../export/write-folder.js';
import { zipFolder } from '../../export/zip/zip-folder.js';
import { GraphError } from '../../errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import { DOWNLOADS_AT_ONCE } from '../limits.js';
import { paced } from '../tables/paced.js';
import { attentiveSource } from './attentive-source.js';
import { downloadQuery } from './download-query.js';
import type { OpenRecords } from './open-records.js';

export interface DownloadOptions {
  readonly model: GraphModel;
  readonly openRecords: OpenRecords;
}

type Chunks = AsyncGenerator<string | Uint8Array>;

/** A folder is made where there is room for it, and read from there as one archive. */
async function* zipped(parts: AsyncIterable<FolderPart>): Chunks {
  const folder = await mkdtemp(path.join(tmpdir(), 'jiangcheng-download-'));
  try {
    yield* zipFolder(folder, await fillFolder(folder, parts));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first chunk is made before the answer begins, so that most failures have a status of their own. */
async function* startingWith(first: IteratorResult<string | Uint8Array>, others: Chunks): Chunks {
  if (!first.done) yield first.value;
  yield* others;
}

/** Downloads of one service: a few at a time, each at the pace of whoever reads it. */
export class Downloads {
  private running = 0;

  constructor(private readonly options: DownloadOptions) {}

  /**
   * @param query what the address asks for
   * @param gone ends what is under way when whoever asked has gone
   * @throws {GraphError} what can be told before the first chunk; LIMIT_EXCEEDED where enough are under way
   */
  async begin(format: ExportFormat, query: Readonly<Record<string, unknown>>, gone: AbortSignal): Promise<Readable> {
    const { model, openRecords } = this.options;
    const restriction = readRestriction(downloadQuery(query), model);
    if (this.running >= DOWNLOADS_AT_ONCE) {
      throw new GraphError('LIMIT_EXCEEDED', `${DOWNLOADS_AT_ONCE} downloads are under way, and no more at a time.`, {
        hint: 'Try again in a minute, or run `npm run export`.',
      });
    }
    this.running += 1;
    const opened = openRecords();
    const source = restrict(attentiveSource(opened.source, gone), model, restriction, format.keepsTime);
    const chunks: Chunks = format.kind === 'file' ? gathered(format.write(source, model)) : zipped(format.write(source, model));
    const end = async (): Promise<void> => {
      try {
        await chunks.return(undefined);
        await opened.close?.();
      } finally {
        this.running -= 1;
      }
    };
    try {
      const first = await chunks.next();
      const stalled = (): void => void stream.destroy(new Error('The client reads no further.'));
      const stream = Readable.from(paced(startingWith(first, chunks), stalled), { objectMode: false });
      // Comes once, however it ends, also where nobody ever read of it.
      stream.once('close', () => void end());
      return stream;
    } catch (error) {
      await end();
      throw error;
    }
  }
}
