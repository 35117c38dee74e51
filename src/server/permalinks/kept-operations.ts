import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { PERMALINK_FOLDER_BYTES, PERMALINK_OPERATION_BYTES, PERMALINK_OPERATIONS } from '../limits.js';
import { sha256 } from '../operations/operation-key.js';

const HASH = /^[0-9a-f]{64}$/;

/** Why an operation was not kept, in words for whoever asked. */
export class NotKept extends Error {}

/**
 * The operations that permalinks lead to: a folder with one file an operation, named by the hash of its text. It only
 * grows, up to a bound; nothing is ever forgotten to make room, since somebody may have cited it. Several services can
 * share it; each knows what it found at first and what it kept itself, so that together they may go beyond the bound.
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
    try {
      await this.write(this.folder, hash, source);
    } catch (error) {
      held.operations--;
      held.bytes -= bytes;
      throw error;
    }
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

  /** A reader finds the whole file or none. */
  private async write(folder: string, hash: string, source: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `${hash}.${randomUUID()}.draft`);
    try {
      await writeFile(draft, source, { flag: 'wx' });
      await rename(draft, this.fileOf(folder, hash));
    } catch (error) {
      await rm(draft, { force: true });
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
