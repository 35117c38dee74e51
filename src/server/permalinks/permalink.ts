import { GraphError } from '../../errors.js';
import { PERMALINK_CHARACTERS } from '../limits.js';
import { sha256 } from '../operations/operation-key.js';
import { NotKept } from './kept-operations.js';

/** What a permalink says about the answer it was made for. */
export interface Citation {
  /** Content hash of the dataset. */
  readonly dataset: string | null;
  /** A short hash of each root field of the answer, by its response key. */
  readonly fields: ReadonlyMap<string, string>;
}

export interface CitedOperation {
  readonly source: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

type Data = Readonly<Record<string, unknown>>;

/** Sixty bits: enough to see a change, short enough for a link with many fields. */
const shortHash = (value: unknown): string =>
  Buffer.from(sha256(JSON.stringify(value)), 'hex')
    .toString('base64url')
    .slice(0, 10);

const hashesOf = (data: Data): Map<string, string> => new Map(Object.entries(data).map(([key, value]) => [key, shortHash(value)]));

/**
 * The address, below that of the service, under which an answer is found again: hash of the operation, its name and
 * variables; and behind them, what the answer was like.
 * @throws {NotKept} where it would be longer than an address may be
 */
export function permalinkTo({ source, operationName, variables }: CitedOperation, data: Data, dataset: string | null): string {
  const parts = new URLSearchParams();
  if (operationName) parts.set('operationName', operationName);
  if (variables && Object.keys(variables).length > 0) parts.set('variables', JSON.stringify(variables));
  if (dataset !== null) parts.set('dataset', dataset);
  parts.set('answer', [...hashesOf(data)].map(([key, hash]) => `${key}.${hash}`).join('~'));
  const path = `/p/${sha256(source)}?${parts}`;
  if (path.length > PERMALINK_CHARACTERS) throw new NotKept(`the link would have ${path.length} characters, too many for an address`);
  return path;
}

const RESPONSE_HASH = /^([_A-Za-z]\w*)\.([\w-]{10})$/;

/** @throws {GraphError} BAD_REQUEST where the link was cut or altered */
export function readCitation({ dataset, answer }: { dataset?: unknown; answer?: unknown }): Citation {
  const fields = new Map<string, string>();
  for (const part of typeof answer === 'string' && answer !== '' ? answer.split('~') : []) {
    const [, key, hash] = RESPONSE_HASH.exec(part) ?? [];
    if (key === undefined || hash === undefined) {
      throw new GraphError('BAD_REQUEST', `The permalink says ${JSON.stringify(part)} of its answer, which is no hash of a field.`, {
        hint: 'Open the link whole, as extensions.permalink had it.',
      });
    }
    fields.set(key, hash);
  }
  return { dataset: typeof dataset === 'string' ? dataset : null, fields };
}

/** What is different from when a permalink was made. */
export interface Changes {
  /** Content hashes, where the dataset is another one; null where it is the same. */
  readonly dataset: { readonly from: string; readonly to: string } | null;
  /** Whether the data are what they were; UNKNOWN where the link does not say what they were. */
  readonly answer: 'SAME' | 'DIFFERENT' | 'UNKNOWN';
  /** The root fields that are different, by response key. */
  readonly fields: readonly string[];
}

export function changesSince({ dataset: from, fields: cited }: Citation, data: Data, to: string | null): Changes {
  const now = hashesOf(data);
  const fields = [...new Set([...cited.keys(), ...now.keys()])].filter((key) => cited.get(key) !== now.get(key));
  return {
    dataset: from !== null && to !== null && from !== to ? { from, to } : null,
    answer: cited.size === 0 ? 'UNKNOWN' : fields.length === 0 ? 'SAME' : 'DIFFERENT',
    fields: cited.size === 0 ? [] : fields,
  };
}
