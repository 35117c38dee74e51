import { createHash } from 'node:crypto';
import type { Question } from './question.js';
import type { ReadyAnswer } from './ready-answer.js';

/** What stands before the body: all that says whose answer it is, and whether it is whole. */
interface Header {
  readonly key: string;
  readonly source: string;
  readonly dataset: string;
  readonly codes: readonly string[];
}

const LINE_END = 0x0a;

const digest = ({ key, source, dataset, codes }: Header, body: Buffer): string =>
  createHash('sha256')
    .update(JSON.stringify([key, source, dataset, codes]))
    .update(body)
    .digest('hex');

/** An answer as Redis keeps it: a line of JSON, and the body. */
export function writeValue({ key, source }: Question, { body, codes, dataset }: ReadyAnswer): Buffer {
  const header: Header = { key, source, dataset, codes };
  const line = JSON.stringify({ ...header, sha256: digest(header, body) });
  return Buffer.concat([Buffer.from(`${line}\n`), body]);
}

function readHeader(value: Buffer): Partial<Header & { readonly sha256: string }> {
  try {
    const header: unknown = JSON.parse(value.subarray(0, value.indexOf(LINE_END)).toString());
    return typeof header === 'object' && header !== null ? header : {};
  } catch {
    return {};
  }
}

/** The answer of a value, if it is one to this very question, from this dataset, and whole; undefined for anything else. */
export function readValue(value: Buffer, { key, source }: Question, dataset: string): ReadyAnswer | undefined {
  const { codes, sha256, ...header } = readHeader(value);
  if (header.key !== key || header.source !== source || header.dataset !== dataset || !Array.isArray(codes)) return undefined;
  const body = value.subarray(value.indexOf(LINE_END) + 1);
  if (digest({ key, source, dataset, codes }, body) !== sha256) return undefined;
  // A copy of its own: the value is part of a larger piece of memory.
  return { body: Buffer.from(body), hasData: true, codes: codes as readonly string[], dataset };
}
