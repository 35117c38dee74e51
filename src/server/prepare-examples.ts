import type { FastifyBaseLogger } from 'fastify';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import type { Executor } from '../graphql/executor.js';
import { GraphError } from '../errors.js';
import { exampleOperations, type ExampleOperation } from './example-operations.js';
import { EXAMPLES } from './operations/read-trusted.js';

export interface PreparationOptions {
  readonly executor: Pick<Executor, 'execute'>;
  readonly log: FastifyBaseLogger;
  /** Milliseconds that one operation may take. */
  readonly timeout: number;
  readonly operations?: readonly ExampleOperation[];
}

/**
 * Asks the example operations, one after the other, before a user does: Neo4j plans a statement when it first runs, which
 * takes it 0.1 to 1 s, and other stores build what they build on first use. `EXPLAIN` would not do: the first real run
 * after it still took fifteen times as long as the next.
 */
export class ExamplePreparation {
  private running: Promise<void> = Promise.resolve();
  private stopping = new AbortController();

  constructor(private readonly options: PreparationOptions) {}

  /** Begins in the background; what an earlier call began ends first. Call it again where plans may have been dropped. */
  start(): void {
    this.stopping.abort();
    const { signal } = (this.stopping = new AbortController());
    this.running = this.running.then(() => this.askAll(signal));
  }

  /** Ends when nothing is asked any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async askAll(stop: AbortSignal): Promise<void> {
    const begun = performance.now();
    const failed: string[] = [];
    const operations = this.options.operations ?? exampleOperations(readFileSync(EXAMPLES, 'utf8'));
    for (const { name, source } of operations) {
      if (stop.aborted) return;
      if (!(await this.ask(name, source, stop))) failed.push(name);
    }
    if (stop.aborted) return;
    const ms = Math.round(performance.now() - begun);
    this.options.log.info({ operations: operations.length, failed, ms }, 'the example operations are prepared');
  }

  /** Whether it was answered. An example that cannot be answered is no worse off than any other operation. */
  private async ask(name: string, source: string, stop: AbortSignal): Promise<boolean> {
    const { executor, log, timeout } = this.options;
    try {
      const signal = AbortSignal.any([stop, AbortSignal.timeout(timeout)]);
      // What an answer says beside its data is part of the statement, so it must be asked for here too.
      await executor.execute({ document: parse(source), source, operationName: name, notes: true, signal });
      return true;
    } catch (error) {
      if (!(error instanceof GraphError)) log.error({ err: error }, 'failure');
      return false;
    }
  }
}
