import { LRUCache } from 'lru-cache';
import { REGISTERED_OPERATIONS_CHARACTERS } from '../limits.js';
import type { TrustedOperations } from './trusted-operations.js';

/**
 * The operations that clients may send by hash alone: the trusted ones always, and what clients registered themselves
 * by Apollo's protocol of automatic persisted queries as long as there is room.
 * @see https://www.apollographql.com/docs/apollo-server/performance/apq
 */
export class RegisteredOperations {
  readonly #registered = new LRUCache<string, string>({
    maxSize: REGISTERED_OPERATIONS_CHARACTERS,
    sizeCalculation: (source) => source.length + 1,
  });

  constructor(private readonly trusted: TrustedOperations) {}

  find(hash: string): string | undefined {
    return this.trusted.find(hash)?.text ?? this.#registered.get(hash);
  }

  /** @param source a valid document that has this hash */
  register(hash: string, source: string): void {
    this.#registered.set(hash, source);
  }
}
