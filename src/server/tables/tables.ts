import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Readable } from 'node:stream';
import type { Config } from '../../config.js';
import { GraphError } from '../../errors.js';
import type { Executor } from '../../graphql/executor.js';
import { OperationErrors } from '../../tables/operation-errors.js';
import { coerceVariables, operationOf } from '../../tables/table-operation.js';
import { planTable, type TablePlan } from '../../tables/table-plan.js';
import type { AskPage } from '../../tables/page-reader.js';
import { TableWalk } from '../../tables/walk-pages.js';
import type { Documents } from '../documents.js';
import { errorLog } from '../error-log.js';
import { Flight } from '../flight.js';
import { formatErrors } from '../format-errors.js';
import { BUFFERED_TABLE_BYTES } from '../limits.js';
import { logOperation } from '../operation-log.js';
import type { ResolvedOperation } from '../operations/resolve-operation.js';
import type { Members } from '../read-request.js';
import type { StoreWatch } from '../store-watch.js';
import { paced } from './paced.js';
import { errorsOf, replyWithErrors } from './table-errors.js';
import type { TableFormat } from './table-format.js';
import { headersBefore, summaryHeaders, SUMMARY_HEADERS } from './table-headers.js';
import type { TableOptions } from './table-options.js';

interface TablesOptions {
  readonly config: Pick<Config, 'queryTimeout'>;
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly documents: Documents;
  readonly watch: Pick<StoreWatch, 'loading' | 'answered'>;
}

/** A request for a table. What reads it may refuse it. */
export interface TableRequest {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly format: TableFormat;
  readonly begun: number;
  readonly resolve: () => ResolvedOperation | Promise<ResolvedOperation>;
  readonly operationName: string | null;
  readonly variables: (operation: OperationDefinitionNode) => Members;
  readonly options: () => TableOptions;
}

type TableChunks = AsyncGenerator<string | Uint8Array>;

type Log = (status: number, codes?: readonly string[]) => void;

/** The first bytes, or all of them where there are no more. */
async function readAhead(chunks: TableChunks): Promise<{ readonly buffered: readonly Buffer[]; readonly ended: boolean }> {
  const buffered: Buffer[] = [];
  for (let bytes = 0; bytes < BUFFERED_TABLE_BYTES;) {
    const { value, done } = await chunks.next();
    if (done) return { buffered, ended: true };
    const chunk = Buffer.from(value as Uint8Array);
    buffered.push(chunk);
    bytes += chunk.length;
  }
  return { buffered, ended: false };
}

/**
 * The bytes that were read ahead and all others. Whoever closes the stream ends what makes them.
 * @param ended called behind the last of them, while something can still be said
 */
function streamOf(buffered: readonly Buffer[], chunks: TableChunks, log: Log, hasLeft: () => boolean, ended: () => void): Readable {
  async function* all(): TableChunks {
    let codes: readonly string[] = ['CLIENT_CLOSED'];
    try {
      yield* buffered;
      yield* chunks;
      ended();
      codes = [];
    } catch (error) {
      // Who leaves while a page is read stops that page: no fault of its own.
      if (!hasLeft())
        codes = errorsOf(error).map(({ originalError }) => (originalError instanceof GraphError ? originalError.code : 'INTERNAL'));
      throw error;
    } finally {
      await chunks.return(undefined);
      log(200, codes);
    }
  }
  const stalled = (): void => void stream.destroy(new Error('The client reads no further.'));
  const stream = Readable.from(paced(all(), stalled), { objectMode: false });
  return stream;
}

/** A table that is about to be read. */
interface Begun {
  readonly plan: TablePlan;
  readonly walk: TableWalk;
  readonly options: TableOptions;
}

/** What is counted for the log. */
interface Counted {
  operation: string | null;
  statements: number;
}

/** Answers operations with tables. */
export class Tables {
  constructor(private readonly given: TablesOptions) {}

  async answer(asked: TableRequest): Promise<FastifyReply> {
    const { request, reply, begun } = asked;
    const counted: Counted = { operation: null, statements: 0 };
    const log: Log = (status, codes = []) => logOperation(request.log, { ...counted, begun, from: 'made', status, codes });
    try {
      const table = await this.#begin(asked, counted);
      return await (request.method === 'HEAD' ? this.#headers(asked, table, log) : this.#send(asked, table, log));
    } catch (error) {
      const { status, codes } = replyWithErrors(request, reply, error);
      log(status, codes);
      return reply;
    }
  }

  /** What a table would say of itself; all of it is read for that, and nothing is written. */
  async #headers({ reply, format }: TableRequest, { walk }: Begun, log: Log): Promise<FastifyReply> {
    for await (const _ of walk.parts());
    log(200);
    return reply.headers({ 'content-type': format.contentType, 'cache-control': 'no-cache', ...summaryHeaders(walk.summary) }).send();
  }

  /** Whole with its headers where it is short; otherwise as it is made, at the pace of whoever reads it. */
  async #send({ request, reply, format }: TableRequest, { plan, walk, options }: Begun, log: Log): Promise<FastifyReply> {
    let sent = false;
    const chunks = format.write(
      {
        columns: plan.columns,
        parts: walk.parts(),
        summary: () => walk.summary,
        describe: (error) => (sent ? { errors: formatErrors(errorsOf(error), errorLog(request)) } : null),
      },
      options,
    );
    const { buffered, ended } = await readAhead(chunks);
    void reply.headers({ 'content-type': format.contentType, 'cache-control': request.method === 'POST' ? 'no-store' : 'no-cache' });
    if (ended) {
      log(200);
      return reply.headers(summaryHeaders(walk.summary)).send(Buffer.concat(buffered));
    }
    sent = true;
    void reply.headers({ ...headersBefore(walk), trailer: SUMMARY_HEADERS.join(', ') });
    return reply.send(
      streamOf(
        buffered,
        chunks,
        log,
        () => request.raw.socket.destroyed,
        () => reply.raw.addTrailers(summaryHeaders(walk.summary)),
      ),
    );
  }

  async #begin(asked: TableRequest, counted: Counted): Promise<Begun> {
    const { schema, documents } = this.given;
    const options = asked.options();
    const { source } = await asked.resolve();
    const { document } = documents.known(source) ?? (await documents.read(source));
    const operation = operationOf(document, asked.operationName);
    counted.operation = operation.name?.value ?? null;
    const given = asked.variables(operation);
    const variables = coerceVariables(schema, operation, given);
    const plan = planTable({ schema, document, operation, variables, ...options });
    const ask = this.#ask(asked.request, plan, given, () => void counted.statements++);
    return { plan, options, walk: new TableWalk({ plan, ask, limit: options.limit, after: options.after }) };
  }

  #ask(request: FastifyRequest, plan: TablePlan, given: Members, asking: () => void): AskPage {
    const { executor, config, watch } = this.given;
    return async (page) => {
      const flight = new Flight(config.queryTimeout, (signal) =>
        executor.execute({ document: plan.document, source: plan.source, variables: { ...given, ...page }, notes: true, signal, asking }),
      );
      const { data, errors, dataset = null } = await flight.join(request.raw.socket);
      if (errors && errors.length > 0) throw new OperationErrors(errors);
      if (dataset) watch.answered(dataset.contentHash);
      if (watch.loading) {
        throw new GraphError('DATASET_NOT_LOADED', 'A load is going on: a table could be half of one dataset and half of another.', {
          hint: 'Ask again when /health/ready says that it is over.',
        });
      }
      return { data, dataset };
    };
  }
}
