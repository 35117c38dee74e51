import { LRUCache } from 'lru-cache';
import type { Sight } from '../store-watch.js';
import type { Question } from './question.js';
import type { ReadyAnswer } from './ready-answer.js';

/** What an entry takes beside its texts, roughly. */
const ENTRY_BYTES = 500;
/** The part of the memory that bodies of requests may take, and the longest that is kept. */
const BODIES = 1 / 8;
const BODY_CHARACTERS = 16_000;

/** Answers of one dataset in the memory of this process; the least recently used go first. */
export class MemoryAnswers {
  readonly #answers: LRUCache<string, ReadyAnswer>;
  /** Which question a body asks, so that a body which was answered before need not be read. */
  readonly #bodies: LRUCache<string, Question>;
  #turn = -1;

  /** @param bytes that all of it takes, roughly; more than 0 */
  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: Math.ceil(bytes * (1 - BODIES)),
      sizeCalculation: ({ body }, key) => body.length + 2 * key.length + ENTRY_BYTES,
    });
    this.#bodies = new LRUCache({
      maxSize: Math.ceil(bytes * BODIES),
      sizeCalculation: ({ key }, body) => 2 * (body.length + key.length) + ENTRY_BYTES,
    });
  }

  /** The question of a body that was answered before. */
  questionOf(body: string): Question | undefined {
    return this.#bodies.get(body);
  }

  remember(body: string, question: Question): void {
    if (body.length <= BODY_CHARACTERS) this.#bodies.set(body, question);
  }

  get({ key }: Question, { turn }: Sight): ReadyAnswer | undefined {
    this.#follow(turn);
    return this.#answers.get(key);
  }

  set({ key }: Question, answer: ReadyAnswer, { turn }: Sight): void {
    this.#follow(turn);
    this.#answers.set(key, answer);
  }

  /** With another dataset, or the same one after a time of which nothing is known, it begins anew. */
  #follow(turn: number): void {
    if (turn === this.#turn) return;
    this.#turn = turn;
    this.#answers.clear();
  }
}
