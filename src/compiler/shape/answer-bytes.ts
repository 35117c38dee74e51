import { GraphError } from '../../errors.js';
import type { Shaped } from './shaped.js';

/**
 * Counts how long an answer is at least while it is written, so that one that is too long is refused before all of it
 * is there, and before its text is. Left out are the digits of numbers beyond the first and what JSON escapes.
 */
export class AnswerBytes {
  #bytes = 0;

  constructor(private readonly most: number) {}

  /**
   * The key of a field or the place of an element, and its value where that has no parts of its own.
   * @throws {GraphError} LIMIT_EXCEEDED
   */
  add(key: string | number, value: Shaped): void {
    // Quotes, colon and comma; an element has a comma alone.
    this.#bytes += (typeof key === 'string' ? key.length + 4 : 1) + bytesOf(value);
    if (this.#bytes > this.most) {
      throw new GraphError('LIMIT_EXCEEDED', `The answer would be longer than ${this.most} bytes, and no more are sent.`, {
        hint: 'Ask for smaller pages and tables, or for fewer fields.',
      });
    }
  }
}

const bytesOf = (value: Shaped): number => {
  if (typeof value === 'string') return Buffer.byteLength(value) + 2;
  if (value === null || typeof value === 'boolean') return 4;
  return typeof value === 'number' ? 1 : 0;
};
