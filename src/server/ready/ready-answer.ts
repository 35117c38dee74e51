import type { ErrorCode } from '../../errors.js';
import type { Answer } from '../answer.js';

/** An answer that is kept: its body as bytes, and from a dataset. */
export interface ReadyAnswer extends Answer {
  readonly body: Buffer;
  readonly dataset: string;
}

/** Errors that stand beside data and are as true of the dataset as they are. Others may be gone when asked again. */
const LASTING: ReadonlySet<string> = new Set(['NOT_FOUND', 'UNITS_MIXED', 'KINDS_MIXED'] satisfies ErrorCode[]);

/** The answer as it is kept, or undefined where it is no function of request and dataset alone. */
export function readyAnswer({ body, hasData, codes, dataset }: Answer): ReadyAnswer | undefined {
  if (!hasData || dataset === null || !codes.every((code) => LASTING.has(code))) return undefined;
  return { body: Buffer.from(body), hasData, codes, dataset };
}
