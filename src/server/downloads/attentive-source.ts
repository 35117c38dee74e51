import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GraphRecord, RecordSource } from '../../store/records/record-source.js';

/** Records between two looks at the clock. */
const LOOK = 64;
/** Milliseconds of work at a stretch. */
const STRETCH = 8;

/**
 * The same records, read with an eye on everybody else: other requests get their turn between stretches of some
 * milliseconds, and it ends when whoever wants them has gone.
 */
export const attentiveSource = (source: RecordSource, gone: AbortSignal): RecordSource => ({
  async *records(): AsyncGenerator<GraphRecord> {
    let [read, begun] = [0, performance.now()];
    for await (const record of source.records()) {
      yield record;
      if (++read % LOOK !== 0 || performance.now() - begun < STRETCH) continue;
      await nextTurn();
      gone.throwIfAborted();
      begun = performance.now();
    }
  },
});
