import { JiangchengError, readProblem, type Problem, type WrittenError } from './errors.js';

/** The dataset that an answer is from. Equal content hashes mean equal graphs. */
export interface Dataset {
  readonly id: string;
  readonly version: string;
  readonly contentHash: string;
  readonly state: 'READY' | 'LOADING';
}

export interface Answer<Data> {
  readonly data: Data;
  /** Null where the operation asks the graph for nothing. */
  readonly dataset: Dataset | null;
  /** Empty unless the operation was asked with `partial`. */
  readonly problems: readonly Problem[];
  /** What else stands beside the data, such as the price of the operation. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

interface Written {
  readonly data?: unknown;
  readonly errors?: readonly WrittenError[];
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly dataset?: Dataset };
}

const isWritten = (body: unknown): body is Written => typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);

/** Statuses of something between us and the service that says: not now. */
const PASSING_STATUSES = [502, 503, 504];

function refused(status: number): JiangchengError {
  return PASSING_STATUSES.includes(status)
    ? JiangchengError.of('UNREACHABLE', `The service is not there at present: status ${status}.`)
    : JiangchengError.of('BAD_ANSWER', `What answers there is no Jiangcheng service: status ${status}.`);
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads what the service has sent.
 * @param partial whether data with errors beside them are an answer
 * @throws {JiangchengError}
 */
export function readAnswer<Data>(status: number, text: string, partial: boolean): Answer<Data> {
  const body = parseBody(text);
  if (!isWritten(body)) throw refused(status);
  const { data = null, errors = [], extensions = {} } = body;
  const [first, ...more] = errors.map(readProblem);
  if (first && (data === null || !partial)) throw new JiangchengError([first, ...more], data);
  if (data === null) throw refused(status);
  return { data: data as Data, dataset: extensions.dataset ?? null, problems: first ? [first, ...more] : [], extensions };
}
