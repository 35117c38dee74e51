import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gathered } from '../export/gathered.js';
import { isClosedPipe } from './run-command.js';

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
