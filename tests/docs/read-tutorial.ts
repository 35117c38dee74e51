import { readDocument, type Block } from './read-document.js';

/** What a reader of a tutorial does, in order. */
export type Step =
  /** Writes a file, or adds to the end of one. */
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  /** Types commands; `block` holds them with what they print. */
  | { readonly kind: 'run'; readonly commands: readonly string[]; readonly block: Block };

/** The steps of a tutorial: blocks whose info string names a file, and `console` blocks. */
export function readTutorial(file: string): Step[] {
  return readDocument(file).blocks.flatMap((block): Step[] => {
    if (block.language === 'console') {
      const commands = block.text.split('\n').filter((line) => line.startsWith('$ '));
      return [{ kind: 'run', commands: commands.map((line) => line.slice(2)), block }];
    }
    return block.info.includes('/') ? [{ kind: 'write', file: block.info, text: block.text }] : [];
  });
}
