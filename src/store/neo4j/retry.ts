import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import type { StopSignal } from '../../stop-signal.js';

const ATTEMPTS = 3;
const FIRST_PAUSE = 50;
/** After this long (ms) a failure is handed on: whoever waits is better told than kept. */
const PATIENCE = 1_000;

/**
 * Repeats what failed for a reason that may pass (the driver says which: a leader that moved, a connection that was
 * cut, a server short of memory), a few times and with growing pauses. Only reads come here, so repeating is safe.
 */
export async function retryRead<T>(work: () => Promise<T>, signal: StopSignal): Promise<T> {
  const begun = performance.now();
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const passing = Neo4jError.isRetryable(error) && !signal.aborted;
      if (!passing || attempt === ATTEMPTS || performance.now() - begun > PATIENCE) throw error;
      await sleep(FIRST_PAUSE * 3 ** (attempt - 1) * (0.5 + Math.random()));
    }
  }
}
