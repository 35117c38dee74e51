import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import { STATE_PATTERN } from './statements/load-state.js';
import { cut, unlessStopped } from './unless-stopped.js';

/** The epoch of `LoadState` when a read began and when it ended; null where nothing was ever loaded. */
export interface Epochs {
  readonly begun: number | null;
  readonly ended: number | null;
}

/** What the loader says of its transaction, so that readers can see whether it still runs. */
export const LOAD_METADATA = { jiangcheng: 'load' } as const;

/** Milliseconds between two looks, and for one. */
const POLL = 25;
const PATIENCE = 2_000;

const EPOCH = `OPTIONAL MATCH ${STATE_PATTERN} RETURN state.epoch AS epoch`;
const LIVE_LOADS = `SHOW TRANSACTIONS YIELD metaData WHERE metaData.jiangcheng = '${LOAD_METADATA.jiangcheng}' RETURN count(*) AS live`;

/**
 * The same statement, which also says which epoch it began and ended in. It stays one statement. The subquery takes
 * `begun`, so it cannot run before that is read; what follows takes its rows, so `ended` is read last.
 */
export function fenced(cypher: string, columns: number): string {
  const names = Array.from({ length: columns }, (_, index) => `c${index}`).join(', ');
  return [
    `OPTIONAL MATCH ${STATE_PATTERN}`,
    'WITH state.epoch AS begun',
    `CALL (begun) {\n${cypher}\n}`,
    `OPTIONAL MATCH ${STATE_PATTERN}`,
    `RETURN ${names}, begun, state.epoch AS ended`,
  ].join('\n');
}

/**
 * Keeps a read from showing half of a load. Neo4j reads what is committed, record by record, so a statement that runs
 * while a transaction is being committed can see a part of it. The loader makes the epoch odd before it commits and
 * even afterwards: a read that began and ended in one even epoch saw one dataset; any other is repeated.
 *
 * @see https://neo4j.com/docs/operations-manual/5/database-internals/concurrent-data-access/
 */
export class LoadFence {
  private abandoned: number | undefined;
  private waiting: Promise<void> | undefined;

  /** @param open gives a session for reading */
  constructor(private readonly open: () => Session) {}

  /** Whether a read saw one dataset. */
  isWhole({ begun, ended }: Epochs): boolean {
    return begun === ended && this.isSettled(ended);
  }

  /** Waits until no load is being committed. All who wait share one look-out. */
  async settled(): Promise<void> {
    this.waiting ??= this.lookOut().finally(() => (this.waiting = undefined));
    await this.waiting;
  }

  private isSettled(epoch: number | null): boolean {
    return epoch === null || epoch % 2 === 0 || epoch === this.abandoned;
  }

  private async lookOut(): Promise<void> {
    const session = this.open();
    try {
      for (;;) {
        const epoch = await ask<number | null>(session, EPOCH);
        if (this.isSettled(epoch)) return;
        // A loader that was killed leaves the epoch odd. Its transaction was then committed or undone, as a whole.
        const live = await ask<number>(session, LIVE_LOADS);
        if (live === 0) this.abandoned = epoch!;
        else await sleep(POLL);
      }
    } finally {
      await session.close();
    }
  }
}

async function ask<T>(session: Session, cypher: string): Promise<T> {
  const answer = session.run(cypher, {}, { timeout: PATIENCE });
  const { records } = await unlessStopped(answer, AbortSignal.timeout(2 * PATIENCE), ({ reason }) => (cut(session), reason as Error));
  return records[0]!.get(0) as T;
}
