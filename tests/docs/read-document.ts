import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A fenced block: ```` ```language info ````. */
export interface Block {
  readonly language: string;
  readonly info: string;
  readonly text: string;
  /** Where its text stands in the document. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export interface Link {
  readonly target: string;
  readonly line: number;
}

export interface MarkdownDocument {
  /** Relative to the repository, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** What can stand behind `#` in a link to it. */
  readonly anchors: ReadonlySet<string>;
}

export const REPOSITORY = path.join(import.meta.dirname, '../..');

const FENCE = /^(`{3,})(\w*)[^\S\n]*([^\n]*)\n([\s\S]*?)^\1$/gm;
const INLINE_LINK = /\[[^\]\n]*\]\(([^)\s]+)\)/g;
const HEADING = /^#{1,6} (.+)$/gm;

/** How GitHub turns a heading into an anchor. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');

const matches = (pattern: RegExp, text: string): RegExpExecArray[] => [...text.matchAll(pattern)];

export function readDocument(file: string): MarkdownDocument {
  const text = readFileSync(path.join(REPOSITORY, file), 'utf8');
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const blocks = matches(FENCE, text).map((match): Block => {
    const [whole, fence, language, info, content] = match as unknown as [string, string, string, string, string];
    const end = match.index + whole.length - fence.length;
    return { language, info: info.trim(), text: content, start: end - content.length, end, line: lineAt(match.index) };
  });
  // Blanks in place of code keep the offsets of what is left.
  const prose = text.replace(FENCE, (block) => block.replace(/[^\n]/g, ' ')).replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length));
  const links = matches(INLINE_LINK, prose).map((match) => ({ target: match[1]!, line: lineAt(match.index) }));
  const headings = matches(HEADING, text.replace(FENCE, ''));
  return { file, text, blocks, links, anchors: new Set(headings.map((match) => anchorOf(match[1]!))) };
}
