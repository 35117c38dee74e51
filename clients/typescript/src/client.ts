import { readAnswer, type Answer, type Dataset } from './answer.js';
import { pause, waitBefore } from './backoff.js';
import type { Connection, PagedVariables, TakesAfter } from './connection.js';
import { JiangchengError } from './errors.js';
import type { TypedDocument, VariablesArgument } from './typed-document.js';

export interface ClientOptions {
  /** Milliseconds that one request may take; 30,000 unless said otherwise. */
  readonly timeout?: number;
  /** How often what fails in passing is asked again; 4 unless said otherwise. */
  readonly retries?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends everything this client asks. */
  readonly signal?: AbortSignal;
  /** In the place of the global one. */
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Asks a Jiangcheng service. What fails in passing (nobody answers, status 502 to 504, a store that is away) is asked
 * again, each time after a longer wait.
 */
export class Client {
  readonly #url: string;
  readonly #options: ClientOptions;

  /** @throws {TypeError} where the address is none */
  constructor(url = 'http://127.0.0.1:4000', options: ClientOptions = {}) {
    this.#url = new URL('graphql', url.endsWith('/') ? url : `${url}/`).href;
    this.#options = options;
  }

  /** The same client, with other options where they are given. */
  with(options: ClientOptions): Client {
    return new Client(new URL('.', this.#url).href, { ...this.#options, ...options });
  }

  /**
   * Asks an operation once.
   * @throws {JiangchengError} where the answer has errors
   */
  async query<Data, Variables>(document: TypedDocument<Data, Variables>, ...[variables]: VariablesArgument<Variables>): Promise<Data> {
    const { data } = await this.#ask<Data>(document, variables, false);
    return data;
  }

  /**
   * Asks an operation once, for the data and what stands beside them: the dataset, and the errors of fields that could
   * not be answered.
   * @throws {JiangchengError} where there are no data
   */
  async answer<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...[variables]: VariablesArgument<Variables>
  ): Promise<Answer<Data>> {
    return this.#ask<Data>(document, variables, true);
  }

  /**
   * Goes through all pages of a connection, and asks for each page when it is needed. The operation hands its variable
   * `$after` to the connection.
   * @param connection finds it in the data
   * @throws {JiangchengError} DATASET_CHANGED where a page is from another dataset than the one before
   */
  async *nodes<Data, Variables extends PagedVariables, Node>(
    document: TypedDocument<Data, Variables> & TakesAfter<Variables>,
    connection: (data: Data) => Connection<Node> | null | undefined,
    ...[variables]: VariablesArgument<Variables>
  ): AsyncGenerator<Node, void, undefined> {
    let before: Dataset | null = null;
    let after = variables?.after ?? null;
    for (;;) {
      const { data, dataset } = await this.#ask<Data>(document, { ...variables, ...(after !== null && { after }) }, false);
      if (before && dataset && before.contentHash !== dataset.contentHash) {
        throw JiangchengError.of(
          'DATASET_CHANGED',
          `The dataset has changed between two pages, from ${before.contentHash} to ${dataset.contentHash}.`,
          { hint: 'Begin again with the first page.' },
        );
      }
      before = dataset;
      const page = connection(data);
      if (!page) return;
      yield* page.nodes;
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage) return;
      if (endCursor === after)
        throw new TypeError('The same page came twice: the operation must hand its variable $after to the connection.');
      after = endCursor;
    }
  }

  async #ask<Data>(document: { toString(): string }, variables: unknown, partial: boolean): Promise<Answer<Data>> {
    const { retries = 4, signal } = this.#options;
    const body = JSON.stringify({ query: document.toString(), variables });
    for (let retry = 0; ; retry++) {
      try {
        const { status, text } = await this.#send(body);
        return readAnswer<Data>(status, text, partial);
      } catch (error) {
        if (!(error instanceof JiangchengError) || !error.passing || retry >= retries) throw error;
      }
      await pause(waitBefore(retry), signal);
    }
  }

  async #send(body: string): Promise<{ status: number; text: string }> {
    const { fetch = globalThis.fetch, headers, signal, timeout = 30_000 } = this.#options;
    const late = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
        body,
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
      return { status: response.status, text: await response.text() };
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const why = late.aborted ? `within ${timeout} ms` : '';
      throw JiangchengError.of('UNREACHABLE', `${this.#url} does not answer${why && ` ${why}`}.`, { cause: error });
    }
  }
}
