import { parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import { GraphError } from '../errors.js';
import type { Executor } from '../graphql/executor.js';

export type Data = Readonly<Record<string, unknown>>;

export interface GraphAnswer {
  readonly data: Data;
  /** Content hash of the dataset that the answer is from. */
  readonly contentHash: string | null;
}

/**
 * Asks the graph one operation of this service's own.
 * @throws {GraphError} why there is no answer
 */
export type ReadGraph = (source: string, variables?: Data) => Promise<GraphAnswer>;

export interface ReaderOptions {
  readonly executor: Pick<Executor, 'execute'>;
  readonly timeoutMilliseconds: number;
}

const tooLong = (milliseconds: number): GraphError =>
  new GraphError('QUERY_TIMEOUT', `The graph did not answer within ${milliseconds} ms.`, { hint: 'Ask for less at a time.' });

/** What is wrong with an answer, but for ids that no node has: those are answered with null. */
function failureOf({ errors = [] }: Pick<ExecutionResult, 'errors'>): Error | undefined {
  const failure = errors.find(({ extensions }) => extensions['code'] !== 'NOT_FOUND');
  if (!failure || failure.originalError instanceof GraphError) return failure?.originalError;
  // A variable that is not of its type has a value that the client gave.
  return failure.extensions['code'] === 'BAD_USER_INPUT' ? new GraphError('BAD_USER_INPUT', failure.message) : failure;
}

/** Reads through the executor: compiled once, priced, one statement, and with a deadline. */
export function graphReader({ executor, timeoutMilliseconds }: ReaderOptions): ReadGraph {
  const documents = new LRUCache<string, DocumentNode>({ max: 500 });
  return async (source, variables = {}) => {
    let document = documents.get(source);
    if (!document) documents.set(source, (document = parse(source)));
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(tooLong(timeoutMilliseconds)), timeoutMilliseconds);
    try {
      const answer = await executor.execute({ document, source, variables, notes: true, signal: deadline.signal });
      const failure = failureOf(answer);
      if (failure) throw failure;
      return { data: answer.data ?? {}, contentHash: answer.dataset?.contentHash ?? null };
    } finally {
      clearTimeout(timer);
    }
  };
}
