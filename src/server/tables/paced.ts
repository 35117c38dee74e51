import { STALLED_MILLISECONDS } from '../limits.js';

/**
 * The same chunks; where one is not asked for in time after the one before, `stalled` is called. Whoever does not read
 * on would otherwise hold what is behind the chunks for as long as the connection stands.
 */
export async function* paced<Chunk>(chunks: AsyncIterable<Chunk>, stalled: () => void): AsyncGenerator<Chunk> {
  for await (const chunk of chunks) {
    const timer = setTimeout(stalled, STALLED_MILLISECONDS);
    try {
      yield chunk;
    } finally {
      clearTimeout(timer);
    }
  }
}
