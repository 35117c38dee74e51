import { createClient, RESP_TYPES } from '@redis/client';
import { createHash } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { REDIS_EXPIRY_SECONDS, REDIS_PATIENCE_MILLISECONDS, REDIS_PAUSE_MILLISECONDS, REDIS_VALUE_BYTES, REDIS_WRITES } from '../limits.js';
import type { Question } from './question.js';
import type { ReadyAnswer } from './ready-answer.js';
import { readValue, writeValue } from './redis-value.js';

export interface RedisOptions {
  readonly url: string;
  /** Whose answers these are: what another release or another schema has kept is not looked at. */
  readonly release: string;
  readonly log: FastifyBaseLogger;
}

function connect(url: string) {
  return createClient({
    url,
    // Whoever cannot be asked at once is not asked.
    disableOfflineQueue: true,
    commandsQueueMaxLength: 2 * REDIS_WRITES,
    socket: { connectTimeout: 2_000, reconnectStrategy: REDIS_PAUSE_MILLISECONDS },
    commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } },
  });
}

/**
 * Ready answers that several services share, and that outlive a restart. A Redis that is away, slow or full makes no
 * answer fail and none late: it is waited for a few milliseconds, and after a failure left alone for a while.
 */
export class RedisAnswers {
  readonly #client: ReturnType<typeof connect>;
  readonly #release: string;
  readonly #log: FastifyBaseLogger;
  #writes = 0;
  #pausedUntil = 0;
  #failing = false;

  constructor({ url, release, log }: RedisOptions) {
    this.#release = release;
    this.#log = log;
    this.#client = connect(url);
    this.#client.on('error', (error: unknown) => this.#failed(error));
    this.#client.connect().catch((error: unknown) => this.#failed(error));
  }

  /** The answer to a question, if it is there within the time that asking the store is worth. */
  async get(question: Question, dataset: string): Promise<ReadyAnswer | undefined> {
    if (!this.#answers()) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Redis took longer than ${REDIS_PATIENCE_MILLISECONDS} ms.`)), REDIS_PATIENCE_MILLISECONDS);
    });
    try {
      const value = await Promise.race([this.#client.get(this.#keyOf(question, dataset)), late]);
      this.#succeeded();
      return Buffer.isBuffer(value) ? readValue(value, question, dataset) : undefined;
    } catch (error) {
      this.#failed(error);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Keeps an answer for the others. Nobody waits for it. */
  set(question: Question, answer: ReadyAnswer): void {
    if (!this.#answers() || this.#writes >= REDIS_WRITES) return;
    const value = writeValue(question, answer);
    if (value.length > REDIS_VALUE_BYTES) return;
    this.#writes++;
    this.#client
      .set(this.#keyOf(question, answer.dataset), value, { expiration: { type: 'EX', value: REDIS_EXPIRY_SECONDS } })
      .catch((error: unknown) => this.#failed(error))
      .finally(() => this.#writes--);
  }

  close(): void {
    this.#client.destroy();
  }

  #answers(): boolean {
    return this.#client.isReady && performance.now() >= this.#pausedUntil;
  }

  #keyOf({ key }: Question, dataset: string): string {
    return `jiangcheng:${createHash('sha256').update(`${this.#release} ${dataset} ${key}`).digest('hex')}`;
  }

  #failed(error: unknown): void {
    this.#pausedUntil = performance.now() + REDIS_PAUSE_MILLISECONDS;
    if (this.#failing) return;
    this.#failing = true;
    this.#log.warn({ err: error }, 'Redis does not answer; ready answers are kept in memory alone');
  }

  #succeeded(): void {
    if (!this.#failing) return;
    this.#failing = false;
    this.#log.info('Redis answers');
  }
}
