import type { FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST } from 'graphql';
import type { Config } from '../config.js';
import { answerOperation, type AnswerOptions, type AskedOperation } from './answer-operation.js';
import { headersAsk, isPlain, wantedBy, type Wanted } from './answer-extensions.js';
import { failedAnswer } from './answer.js';
import { crossSite, isCrossSite } from './cross-site.js';
import { InvalidDocument, type Documents, type KnownDocument } from './documents.js';
import { errorLog } from './error-log.js';
import { Flight } from './flight.js';
import { asGraphQLError } from './format-errors.js';
import { mediaTypeOf } from './media-type.js';
import type { AnswerSource } from './operation-log.js';
import { isNamed, resolveOperation, type KnownOperations, type ResolvedOperation } from './operations/resolve-operation.js';
import type { Citation } from './permalinks/permalink.js';
import type { GivenRequest, Members } from './read-request.js';
import { questionOf } from './ready/question.js';
import type { Found, ReadyAnswers } from './ready/ready-answers.js';
import { Refusal } from './refusal.js';
import { sendAnswer } from './send-answer.js';
import { tableFormatOf, type TableFormat } from './tables/table-format.js';
import { checkAddress, readTableOptions } from './tables/table-options.js';
import type { Tables } from './tables/tables.js';

export interface FrontOptions extends AnswerOptions {
  readonly config: Pick<Config, 'explain' | 'maxResponseBytes' | 'queryTimeout'>;
  readonly documents: Documents;
  readonly operations: KnownOperations;
  /** Null where no answers are kept. */
  readonly ready: ReadyAnswers | null;
  readonly tables: Tables;
}

/** What a request asks, where its address has said which operation it is. */
type Ask = Omit<GivenRequest, 'query' | 'documentId'>;

/** The one way from a request to an answer. */
export class Front {
  constructor(private readonly options: FrontOptions) {}

  /**
   * The answer to a body that was answered before, at once: nothing is parsed, and nobody is waited for. Headers are
   * looked at all the same, for the rule against cross-site requests goes before every answer.
   */
  answerAtOnce(request: FastifyRequest, reply: FastifyReply, body: string, begun: number): FastifyReply | undefined {
    const { headers } = request;
    if (!this.options.ready || headersAsk(headers) || isCrossSite(headers) || tableFormatOf(headers.accept)) return undefined;
    const found = this.options.ready.atOnce(body);
    if (!found) return undefined;
    const { question, answer } = found;
    return sendAnswer(request, reply, answer, mediaTypeOf(headers), {
      operation: question.operation,
      begun,
      statements: 0,
      from: 'memory',
    });
  }

  /**
   * Answers a request that sends an operation, or names one.
   * @throws {GraphError} what is wrong with a request that is no operation
   */
  answer(request: FastifyRequest, reply: FastifyReply, given: GivenRequest, begun: number, body?: string): Promise<FastifyReply> {
    if (!isNamed(given) && isCrossSite(request.headers)) throw crossSite();
    const format = tableFormatOf(request.headers.accept);
    if (format) return this.table(request, reply, given, { format, begun });
    return this.answerText(request, reply, resolveOperation(given, this.options.operations), given, { begun, body });
  }

  /**
   * Answers an operation, whoever said which it is.
   * @throws {Refusal} where the request cannot have this operation, or no answer at all
   */
  async answerText(
    request: FastifyRequest,
    reply: FastifyReply,
    { source, register }: ResolvedOperation,
    { operationName, variables, extensions }: Ask,
    { begun, body, cited }: { readonly begun: number; readonly body?: string | undefined; readonly cited?: Citation },
  ): Promise<FastifyReply> {
    const { documents, operations, config } = this.options;
    const mediaType = mediaTypeOf(request.headers);
    let document: KnownDocument;
    try {
      document = documents.known(source) ?? (await documents.read(source));
    } catch (error) {
      const errors = error instanceof InvalidDocument ? error.errors : [asGraphQLError(error)];
      return sendAnswer(request, reply, failedAnswer(errors, errorLog(request)), mediaType, { operation: null, begun, statements: 0 });
    }
    if (register !== undefined) operations.registered.register(register, source);
    const operation = getOperationAST(document.document, operationName);
    if (request.method !== 'POST' && operation && operation.operation !== 'query') throw queryOnly(operation.operation);
    const asked = { document, operationName, variables };
    const wanted = wantedBy(extensions, request.headers, config.explain, cited);
    const name = operation?.name?.value ?? null;
    let statements = 0;
    const asking = (): void => void statements++;
    let found: Found;
    let from: AnswerSource = 'made';
    try {
      const ready = isPlain(wanted) ? await this.ready(request, asked, name, asking, body) : undefined;
      found = ready ?? (await this.make(request, asked, wanted, asking));
      from = found.from;
    } catch (error) {
      found = { answer: failedAnswer([asGraphQLError(error)], errorLog(request)), from };
    }
    return sendAnswer(request, reply, found.answer, mediaType, { operation: name, begun, statements, from });
  }

  /** The same request, from a client that would rather have its answer as a table. */
  private table(
    request: FastifyRequest,
    reply: FastifyReply,
    given: GivenRequest,
    { format, begun }: { readonly format: TableFormat; readonly begun: number },
  ): Promise<FastifyReply> {
    const { tables, operations } = this.options;
    return tables.answer({
      request,
      reply,
      format,
      begun,
      resolve: () => resolveOperation(given, operations),
      operationName: given.operationName,
      variables: () => given.variables ?? {},
      options() {
        checkAddress(request.query as Members);
        return readTableOptions(request.query as Members, request, format);
      },
    });
  }

  /** Asks the store for this request alone. */
  private async make(request: FastifyRequest, asked: AskedOperation, wanted: Wanted, asking: () => void): Promise<Found> {
    const flight = new Flight(this.options.config.queryTimeout, (signal) =>
      answerOperation(this.options, asked, wanted, { request, signal, asking }),
    );
    return { answer: await flight.join(request.raw.socket), from: 'made' };
  }

  /** The answer that is kept or being made for others, or made and kept for them; undefined where none may be. */
  private async ready(
    request: FastifyRequest,
    asked: AskedOperation,
    name: string | null,
    asking: () => void,
    body: string | undefined,
  ): Promise<Found | undefined> {
    const { ready } = this.options;
    const question = ready ? questionOf(asked, name) : undefined;
    if (!ready || !question) return undefined;
    const sight = await ready.sight();
    if (!sight) return undefined;
    const kept = ready.kept(question, sight, body);
    if (kept) return { answer: kept, from: 'memory' };
    const { flight, shared } = ready.flight(question, sight, (signal) =>
      answerOperation(this.options, asked, NOTHING_ELSE, { request, signal, asking }),
    );
    const found = await flight.join(request.raw.socket);
    return shared ? { answer: found.answer, from: 'shared' } : found;
  }
}

const NOTHING_ELSE: Wanted = { explain: false, cost: false, permalink: false };

const queryOnly = (kind: string): Refusal => new Refusal(405, `GET is for queries, and this is a ${kind}.`, { headers: { allow: 'POST' } });
