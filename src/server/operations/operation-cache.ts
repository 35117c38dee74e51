import { LRUCache } from 'lru-cache';
import { REGISTERED_OPERATIONS_CHARACTERS } from '../limits.js';
import type { TrustedOperations } from './trusted-operations.js';

/** What Apollo puts before the hash. */
const PREFIX = 'apq:';

/**
 * The operations that clients may send by hash alone: the trusted ones always, and what clients registered themselves
 * by Apollo's protocol of automatic persisted queries as long as there is room.
 * @see https://www.apollographql.com/docs/apollo-server/performance/apq
 */
export function operationCache(trusted: TrustedOperations) {
  const registered = new LRUCache<string, string>({
    maxSize: REGISTERED_OPERATIONS_CHARACTERS,
    sizeCalculation: (source) => source.length + 1,
  });
  return {
    get: (key: string): Promise<string | undefined> => Promise.resolve(trusted.find(key.slice(PREFIX.length))?.text ?? registered.get(key)),
    set: (key: string, source: string): Promise<void> => Promise.resolve(void registered.set(key, source)),
    delete: (key: string): Promise<boolean> => Promise.resolve(registered.delete(key)),
  };
}
