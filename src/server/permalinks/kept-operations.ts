import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { PERMALINK_FOLDER_BYTES, PERMALINK_OPERATION_BYTES, PERMALINK_OPERATIONS } from '../limits.js';
import { sha256 } from '../operations/operation-key.js';

const HASH = /^[0-9a-f]{64}$/;

/** Why an operation was not kept, in words for whoever asked. */
export class NotKept extends Error {}

/**
 * The operations that permalinks lead to: a folder with one file an operation, named by the hash of its text. It only
 * grows, up to a bound; nothing is ever forgotten to make room, since somebody may have cited it.
 */
export class KeptOperations {
  private held: Promise<{ operations: number; bytes: number }> | undefined;

  /** @param folder made when it is first needed; null keeps nothing */
  constructor(private readonly folder: string | null) {}

  /**
   * Keeps an operation, or finds that it is kept already.
   * @throws {NotKept} where there is no room, or none for this one
   */
  async keep(source: string): Promise<void> {
    if (this.folder === null) throw new NotKept('this service keeps no operations (PERMALINKS is off)');
    const bytes = Buffer.byteLength(source);
    if (bytes > PERMALINK_OPERATION_BYTES) throw new NotKept(`the operation has more than ${PERMALINK_OPERATION_BYTES} bytes`);
    const hash = sha256(source);
    if ((await this.find(hash)) !== undefined) return;
    const held = await (this.held ??= this.measure(this.folder));
    if (held.operations >= PERMALINK_OPERATIONS || held.bytes + bytes > PERMALINK_FOLDER_BYTES) {
      throw new NotKept('the folder of operations is full; trusted operations have permalinks all the same');
    }
    held.operations++;
    held.bytes += bytes;
    await mkdir(this.folder, { recursive: true });
    // A reader finds the whole file or none.
    const draft = join(this.folder, `${hash}.${randomUUID()}.draft`);
    await writeFile(draft, source);
    await rename(draft, this.fileOf(this.folder, hash));
  }

  /** The text of an operation; what no longer is the text that was cited counts as absent. */
  async find(hash: string): Promise<string | undefined> {
    if (this.folder === null || !HASH.test(hash)) return undefined;
    try {
      const source = await readFile(this.fileOf(this.folder, hash), 'utf8');
      return sha256(source) === hash ? source : undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  private fileOf(folder: string, hash: string): string {
    return join(folder, `${hash}.graphql`);
  }

  private async measure(folder: string): Promise<{ operations: number; bytes: number }> {
    const files = await readdir(folder).catch(() => []);
    let bytes = 0;
    for (const file of files) bytes += (await stat(join(folder, file)).catch(() => ({ size: 0 }))).size;
    return { operations: files.length, bytes };
  }
}
