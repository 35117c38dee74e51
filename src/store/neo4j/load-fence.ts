import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';
import type { StoreQuery } from '../../compiler/compiled-query.js';
import type { Column, Source } from '../../compiler/plan/query-plan.js';
import { STATE_PATTERN } from './statements/load-state.js';
import { cut, unlessStopped } from './unless-stopped.js';

/** The epoch of `LoadState` when a read began and when it ended; null where nothing was loaded then. */
export interface Epochs {
  readonly begun: number | null;
  readonly ended: number | null;
}

/** What the loader says of its transaction, so that readers can see whether it still runs. */
export const LOAD_METADATA = { jiangcheng: 'load' } as const;

/** Milliseconds between two looks, and for one. */
const POLL = 25;
const PATIENCE = 2_000;

/** Compiled statements hold no text in quotes, and so no line that must stay one. */
const INDENTATION = /\n */g;

const EPOCH = `OPTIONAL MATCH ${STATE_PATTERN} RETURN state.epoch AS epoch`;
const LIVE_LOADS = `SHOW TRANSACTIONS YIELD metaData WHERE metaData.jiangcheng = '${LOAD_METADATA.jiangcheng}' RETURN count(*) AS live`;

/** Neo4j keeps what it has read of a property; what is asked for by a name that it must work out, it reads again. */
const EPOCH_NOW = "state['ep' + 'och']";

/**
 * The same statement, which also says which epoch it began and ended in. It stays one statement. The subquery takes
 * `begun`, so it cannot run before that is read; what is returned takes its rows, so the epoch is read last once more.
 *
 * It answers with one value, `[begun, ended, c0, c1, …]`, or with no record where nothing was ever loaded. It stands on one
 * line, and says no more than it must: names of columns and indentation would go over the wire with every request, and the
 * driver writes a long statement in pieces of 1,400 bytes.
 */
export function fenced({ cypher, plan, dataset = null }: StoreQuery): string {
  return [
    `MATCH ${STATE_PATTERN}`,
    'WITH state, state.epoch AS begun',
    `CALL (begun) { ${cypher.replaceAll(INDENTATION, ' ')} }`,
    `RETURN [begun, ${EPOCH_NOW}, ${columnsOf(plan, dataset, 'state.dataset')}] AS answer`,
  ].join(' ');
}

/**
 * The same for a database of which little is known: nothing was loaded yet, or a load was cut off. Its last reading of the
 * epoch is of the node that is at hand or, where there was none, of one that came since; and which dataset it is says its
 * own node where the state does not. A condition within and no `CASE` around: Neo4j reads properties twice where a
 * subquery stands deep in an expression.
 */
export function fencedWithCare({ cypher, plan, dataset = null }: StoreQuery): string {
  const since = `COLLECT { WITH 1 AS sought WHERE state IS NULL MATCH ${STATE_PATTERN.replace('state', 'late')} RETURN late.epoch } AS since`;
  const columns = columnsOf(plan, dataset, 'CASE WHEN begun % 2 = 0 THEN state.dataset ELSE head(dataset) END');
  return [
    `OPTIONAL MATCH ${STATE_PATTERN}`,
    'WITH state, state.epoch AS begun',
    `CALL (begun) { ${cypher.replaceAll(INDENTATION, ' ')} }`,
    `WITH *, ${dataset === null ? since : `${since}, ${identity(plan.roots[dataset]!)} AS dataset`}`,
    `RETURN [begun, coalesce(${EPOCH_NOW}, head(since)), ${columns}] AS answer`,
  ].join(' ');
}

/** What the roots answer with. Which dataset it is, loads leave beside the epoch. */
const columnsOf = ({ roots }: StoreQuery['plan'], dataset: number | null, identified: string): string =>
  roots.map((_, index) => (index === dataset ? identified : `c${index}`)).join(', ');

function identity({ columns }: Source): string {
  const values = columns.map((column) => `node.${(column as Extract<Column, { kind: 'property' }>).property}`);
  return `COLLECT { WITH 1 AS sought WHERE begun IS NULL OR begun % 2 = 1 MATCH (node:Dataset) RETURN [${values.join(', ')}] }`;
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
