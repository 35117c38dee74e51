import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { Executor } from '../graphql/executor.js';
import type { StopSignal } from '../stop-signal.js';
import { besideData, identityOf, isPlain, type ExtensionOptions, type Wanted } from './answer-extensions.js';
import { writeAnswer, type Answer } from './answer.js';
import type { KnownDocument } from './documents.js';
import { errorLog } from './error-log.js';
import type { Members } from './read-request.js';

/** An operation with everything that its data depend on. */
export interface AskedOperation {
  readonly document: KnownDocument;
  readonly operationName: string | null;
  readonly variables: Members | null;
}

export interface AnswerOptions extends ExtensionOptions {
  readonly executor: Executor;
  readonly config: Pick<Config, 'maxResponseBytes'>;
}

interface Run {
  /** Whose failures are logged under whose id. */
  readonly request: Pick<FastifyRequest, 'id' | 'log'>;
  readonly signal: StopSignal;
  /** Called when the store is asked. */
  readonly asking: () => void;
}

/**
 * Has an operation executed and writes its answer.
 * @throws {GraphError} where it failed as a whole, as `Executor.execute` does
 */
export async function answerOperation(
  { executor, config, ...beside }: AnswerOptions,
  asked: AskedOperation,
  wanted: Wanted,
  { request, signal, asking }: Run,
): Promise<Answer> {
  const { document, operationName, variables } = asked;
  const response = await executor.execute({
    document: document.document,
    source: document.source,
    operationName,
    variables,
    explain: wanted.explain,
    cost: wanted.cost || wanted.explain,
    notes: true,
    signal,
    asking,
  });
  const extensions = {
    ...identityOf(beside, response),
    ...(isPlain(wanted) ? {} : await besideData(beside, response, asked, wanted, request.log)),
  };
  const { data, errors, dataset } = response;
  return writeAnswer({ errors, data, dataset: dataset?.contentHash ?? null, extensions }, config.maxResponseBytes, errorLog(request));
}
