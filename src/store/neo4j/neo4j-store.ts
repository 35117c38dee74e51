import type { Driver, Session } from 'neo4j-driver';
import type { StoreQuery } from '../../compiler/compiled-query.js';
import type { GraphStatistics } from '../../compiler/cost/graph-statistics.js';
import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { Value } from '../../compiler/plan/query-plan.js';
import { GraphError } from '../../errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphStore, Readiness } from '../graph-store.js';
import { Stop, type StopSignal } from '../../stop-signal.js';
import { askOnce } from './ask-once.js';
import { countStatistics } from './count-statistics.js';
import { driverParameters } from './driver-parameters.js';
import { fenced, fencedWithCare, LoadFence } from './load-fence.js';
import { openDriver, readingSession, type Neo4jConnection } from './open-driver.js';
import { readReadiness } from './readiness.js';
import { retryRead } from './retry.js';
import { tooLong, toGraphError } from './to-graph-error.js';
import { unlessStopped } from './unless-stopped.js';
import { verifyCredentials } from './verify-credentials.js';

export interface Neo4jStoreOptions extends Neo4jConnection {
  /** Milliseconds that the server grants one statement, and the store one operation where nobody else keeps its time. */
  readonly queryTimeout: number;
}

/** A graph kept by a Neo4j server, cluster or Aura. Nothing connects before it is used, and what was cut heals by itself. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  private readonly driver: Driver;
  private readonly fence = new LoadFence(() => this.open());
  /** Whether the last answer was from a database without a loaded graph at rest, so that statements are fenced with care. */
  private withCare = false;
  /** The texts that are sent for compiled queries: as long as these are kept. */
  private readonly statements = new WeakMap<StoreQuery, string>();

  /** @throws {GraphError} INVALID_SETTING where the address cannot be one */
  constructor(private readonly options: Neo4jStoreOptions) {
    this.driver = openDriver(options);
  }

  /**
   * One auto-commit statement: a managed transaction would cost two round trips more. It is asked again only where it
   * failed for a reason that passes, or ran while a load was being committed.
   *
   * @see GraphStore.run
   */
  async run(query: StoreQuery, parameters: readonly ParameterValue[], signal?: StopSignal): Promise<readonly Value[]> {
    try {
      return await (signal ? this.whole(query, parameters, signal) : this.inTime((stop) => this.whole(query, parameters, stop)));
    } catch (error) {
      throw toGraphError(error);
    }
  }

  async readiness(): Promise<Readiness> {
    return readReadiness(this.driver, this.options);
  }

  async statistics(model: GraphModel): Promise<GraphStatistics> {
    const session = this.open();
    try {
      return await countStatistics(session, model);
    } catch (error) {
      throw toGraphError(error);
    } finally {
      await session.close();
    }
  }

  /** @throws {GraphError} INVALID_SETTING where the server refuses user or password; never because it is away */
  verifyCredentials(): Promise<void> {
    return verifyCredentials(this.driver, this.options);
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  /** Who gives a signal keeps the time; otherwise it is kept here. */
  private async inTime<Result>(work: (stop: StopSignal) => Promise<Result>): Promise<Result> {
    const deadline = new Stop();
    const timer = setTimeout(() => deadline.abort(tooLong()), this.options.queryTimeout);
    try {
      return await work(deadline);
    } finally {
      clearTimeout(timer);
    }
  }

  private async whole(query: StoreQuery, values: readonly ParameterValue[], stop: StopSignal): Promise<readonly Value[]> {
    // The server looks at this timeout every other second only; it is for what ours cannot reach any more.
    const asked = { parameters: driverParameters(values), timeout: this.options.queryTimeout };
    for (;;) {
      const withCare = this.withCare;
      const statement = { cypher: withCare ? fencedWithCare(query) : this.statementOf(query), ...asked };
      const answer = await retryRead(() => askOnce(this.open(), statement, stop, cancelled), stop);
      if (answer === undefined && withCare) throw new Error('A compiled statement answers with a record.');
      const [begun, ended, ...roots] = (answer ?? [null, null]) as readonly [number | null, number | null, ...Value[]];
      this.withCare = ended === null || ended % 2 === 1;
      if (this.withCare && !withCare) continue;
      if (this.fence.isWhole({ begun, ended })) return roots;
      await unlessStopped(this.fence.settled(), stop, cancelled);
    }
  }

  private statementOf(query: StoreQuery): string {
    let statement = this.statements.get(query);
    if (statement === undefined) this.statements.set(query, (statement = fenced(query)));
    return statement;
  }

  private open(): Session {
    return readingSession(this.driver, this.options);
  }
}

const cancelled = ({ reason }: StopSignal): GraphError =>
  reason instanceof GraphError
    ? reason
    : new GraphError('QUERY_TIMEOUT', 'The operation was cancelled before it was answered.', { cause: reason });
