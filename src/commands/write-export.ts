import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FolderPart } from '../export/export-format.js';
import { isClosedPipe } from './run-command.js';

/** Characters that are written at once. */
const PIECE = 1 << 16;

/** Pieces of a line each, put together to some that are worth a write. */
async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let gathering = '';
  for await (const piece of pieces) {
    gathering += piece;
    if (gathering.length < PIECE) continue;
    yield gathering;
    gathering = '';
  }
  if (gathering !== '') yield gathering;
}

/**
 * Writes to standard output, no faster than it is read; whoever reads may stop at any time. The output itself is not closed,
 * so that what the pieces throw is thrown here and nowhere else.
 */
export async function writeToOutput(pieces: AsyncIterable<string>): Promise<void> {
  const { stdout } = process;
  try {
    for await (const piece of gathered(pieces)) {
      if (!stdout.writable) return;
      if (!stdout.write(piece)) await once(stdout, 'drain');
    }
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

/** Writes a file beside its place and moves it there when it is whole. */
export async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(gathered(pieces)), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A file of a folder that grows while others do. */
class GrowingFile {
  private waiting = '';

  private constructor(private readonly handle: FileHandle) {}

  static async create(file: string): Promise<GrowingFile> {
    return new GrowingFile(await open(file, 'wx'));
  }

  async add(text: string): Promise<void> {
    this.waiting += text;
    if (this.waiting.length >= PIECE) await this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    await this.handle.close();
  }

  private async flush(): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    await this.handle.appendFile(text);
  }
}

/** Writes a folder beside its place and moves it there when it is whole. */
export async function writeFolder(folder: string, parts: AsyncIterable<FolderPart>): Promise<void> {
  const unfinished = await mkdtemp(`${folder}.part-`);
  const files = new Map<string, GrowingFile>();
  try {
    try {
      for await (const { file, text } of parts) {
        const known = files.get(file) ?? (await GrowingFile.create(path.join(unfinished, file)));
        files.set(file, known);
        await known.add(text);
      }
    } finally {
      for (const file of files.values()) await file.close();
    }
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}
