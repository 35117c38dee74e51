import type { StopSignal } from '../../stop-signal.js';
import type { Answer } from '../answer.js';
import { Flight } from '../flight.js';
import type { AnswerSource } from '../operation-log.js';
import type { StoreWatch, Sight } from '../store-watch.js';
import type { CurrentDataset } from './current-dataset.js';
import type { MemoryAnswers } from './memory-answers.js';
import type { Question } from './question.js';
import { readyAnswer, type ReadyAnswer } from './ready-answer.js';
import type { RedisAnswers } from './redis-answers.js';

/** An answer, and where it is from. */
export interface Found {
  readonly answer: Answer;
  readonly from: AnswerSource;
}

interface ReadyOptions {
  readonly memory: MemoryAnswers;
  readonly redis: RedisAnswers | null;
  readonly current: CurrentDataset;
  readonly watch: Pick<StoreWatch, 'sight'>;
  /** Milliseconds that a question may take. */
  readonly timeout: number;
}

/**
 * Answers that need no database, because the same was asked before and the dataset is the one that was answered from;
 * and one run of the store for all who ask the same at once.
 */
export class ReadyAnswers {
  readonly #memory: MemoryAnswers;
  readonly #redis: RedisAnswers | null;
  readonly #current: CurrentDataset;
  readonly #watch: Pick<StoreWatch, 'sight'>;
  readonly #timeout: number;
  readonly #flights = new Map<string, Flight<Found>>();

  constructor({ memory, redis, current, watch, timeout }: ReadyOptions) {
    this.#memory = memory;
    this.#redis = redis;
    this.#current = current;
    this.#watch = watch;
    this.#timeout = timeout;
  }

  /** The question that a body asks and its answer, if both are at hand: nothing is parsed and nobody is waited for. */
  atOnce(body: string): { readonly question: Question; readonly answer: ReadyAnswer } | undefined {
    const question = this.#memory.questionOf(body);
    const sight = question && this.#current.known();
    if (!sight || sight.dataset === null) return undefined;
    const answer = this.#memory.get(question, sight);
    return answer && { question, answer };
  }

  /** What is known of the dataset now; undefined where nothing may be kept or shared. */
  async sight(): Promise<Sight | undefined> {
    const sight = this.#current.known() ?? (await this.#current.find());
    return sight?.dataset === null ? undefined : sight;
  }

  /** The answer from memory. Its body is remembered, so that it is found at once the next time. */
  kept(question: Question, sight: Sight, body: string | undefined): ReadyAnswer | undefined {
    const answer = this.#memory.get(question, sight);
    if (answer && body !== undefined) this.#memory.remember(body, question);
    return answer;
  }

  /**
   * One run for all who ask the same now: from Redis, or by `make`. `shared` says whether it was under way already.
   * The dataset is part of what they ask, so that nobody gets an answer that was begun before a load ended.
   */
  flight(question: Question, sight: Sight, make: (signal: StopSignal) => Promise<Answer>): { flight: Flight<Found>; shared: boolean } {
    const key = `${sight.turn} ${question.key}`;
    const under = this.#flights.get(key);
    if (under) return { flight: under, shared: true };
    const flight = new Flight<Found>(
      this.#timeout,
      (signal) => this.#find(question, sight, () => make(signal)),
      () => this.#flights.delete(key),
    );
    this.#flights.set(key, flight);
    return { flight, shared: false };
  }

  close(): void {
    this.#redis?.close();
  }

  async #find(question: Question, sight: Sight, make: () => Promise<Answer>): Promise<Found> {
    const redis = await this.#redis?.get(question, sight.dataset!);
    if (redis) {
      if (this.#stands(sight)) this.#memory.set(question, redis, sight);
      return { answer: redis, from: 'redis' };
    }
    const answer = await make();
    this.#keep(question, answer, sight);
    return { answer, from: 'made' };
  }

  /** Keeps an answer where nothing has been heard of a load since it was asked for. */
  #keep(question: Question, answer: Answer, sight: Sight): void {
    const ready = answer.dataset === sight.dataset ? readyAnswer(answer) : undefined;
    if (!ready || !this.#stands(sight)) return;
    this.#memory.set(question, ready, sight);
    // Memory is emptied when a load is noticed. What others read must have been noticed to be whole.
    if (this.#redis) void this.#current.later().then(() => this.#stands(sight) && this.#redis!.set(question, ready));
  }

  #stands({ turn }: Sight): boolean {
    return this.#watch.sight.turn === turn;
  }
}
