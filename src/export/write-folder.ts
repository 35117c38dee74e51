import { mkdtemp, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { FolderPart } from './export-format.js';

/** Characters that are written at once. */
const PIECE = 1 << 16;

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
    try {
      await this.flush();
    } finally {
      await this.handle.close();
    }
  }

  private async flush(): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    await this.handle.appendFile(text);
  }
}

/** Writes files into a folder, and returns their names in the order in which they began. */
export async function fillFolder(folder: string, parts: AsyncIterable<FolderPart>): Promise<readonly string[]> {
  const files = new Map<string, GrowingFile>();
  try {
    for await (const { file, text } of parts) {
      const known = files.get(file) ?? (await GrowingFile.create(path.join(folder, file)));
      files.set(file, known);
      await known.add(text);
    }
  } finally {
    for (const file of files.values()) await file.close();
  }
  return [...files.keys()];
}

/** Writes a folder beside its place and moves it there when it is whole. */
export async function writeFolder(folder: string, parts: AsyncIterable<FolderPart>): Promise<void> {
  const unfinished = await mkdtemp(`${folder}.part-`);
  try {
    await fillFolder(unfinished, parts);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}
