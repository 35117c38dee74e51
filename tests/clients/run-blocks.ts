import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readDocument, type Block } from '../docs/read-document.js';

/** Runs a block and returns what it prints. */
export type RunBlock = (block: Block) => Promise<string> | string;

/** A block with a file name behind its language is written into the folder. */
export const writesFile =
  (folder: string): RunBlock =>
  async ({ info, text }) => {
    if (info !== '') await writeFile(path.join(folder, info), text);
    return '';
  };

/**
 * Does what a page tells its reader to do, from top to bottom: each block by the runner of its language, others not at
 * all. Returns the page with what was printed now in each `text` block, which shows what the block before it prints.
 */
export async function runBlocks(file: string, runners: Readonly<Record<string, RunBlock>>): Promise<string> {
  const { text, blocks } = readDocument(file);
  let written = '';
  let end = 0;
  let printed = '';
  for (const block of blocks) {
    if (block.language === 'text') {
      written += text.slice(end, block.start) + printed;
      end = block.end;
    } else {
      const run = runners[block.language];
      if (run) printed = await run(block);
    }
  }
  return written + text.slice(end);
}
