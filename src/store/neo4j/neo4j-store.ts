import neo4j, { type Driver, type Record as Neo4jRecord, type RecordShape, type Session } from 'neo4j-driver';
import type { StoreQuery } from '../../compiler/compiled-query.js';
import type { GraphStatistics } from '../../compiler/cost/graph-statistics.js';
import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { Value } from '../../compiler/plan/query-plan.js';
import { GraphError } from '../../errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphStore, Readiness } from '../graph-store.js';
import { countStatistics } from './count-statistics.js';
import { driverParameters } from './driver-parameters.js';
import { fenced, LoadFence } from './load-fence.js';
import { openDriver, type Neo4jConnection } from './open-driver.js';
import { readReadiness } from './readiness.js';
import { retryRead } from './retry.js';
import { tooLong, toGraphError } from './to-graph-error.js';
import { cut, unlessStopped } from './unless-stopped.js';
import { verifyCredentials } from './verify-credentials.js';

export interface Neo4jStoreOptions extends Neo4jConnection {
  /** Milliseconds that one operation may take. */
  readonly queryTimeout: number;
  /** What a load handed out: with them, a member of a cluster answers only when it has that load. */
  readonly bookmarks?: readonly string[];
}

/** A graph kept by a Neo4j server, cluster or Aura. Nothing connects before it is used, and what was cut heals by itself. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j';
  private readonly driver: Driver;
  private readonly fence = new LoadFence(() => this.open());

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
  async run(query: StoreQuery, parameters: readonly ParameterValue[], signal?: AbortSignal): Promise<readonly Value[]> {
    const deadline = new AbortController();
    const giveUp = setTimeout(() => deadline.abort(tooLong()), this.options.queryTimeout);
    const stop = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
    try {
      return await this.whole(query, driverParameters(parameters), stop);
    } catch (error) {
      throw toGraphError(error);
    } finally {
      clearTimeout(giveUp);
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

  private async whole(query: StoreQuery, parameters: Record<string, unknown>, stop: AbortSignal): Promise<readonly Value[]> {
    const columns = query.plan.roots.length;
    const cypher = fenced(query.cypher, columns);
    for (;;) {
      const record = await retryRead(() => this.once(cypher, parameters, stop), stop);
      const [begun, ended] = [record.get('begun'), record.get('ended')] as [number | null, number | null];
      if (this.fence.isWhole({ begun, ended })) return Array.from({ length: columns }, (_, index) => record.get(`c${index}`));
      await unlessStopped(this.fence.settled(), stop, cancelled);
    }
  }

  private async once(cypher: string, parameters: Record<string, unknown>, stop: AbortSignal): Promise<Answer> {
    if (stop.aborted) throw cancelled(stop);
    const session = this.open();
    try {
      // The server looks at this timeout every other second only; it is for what our own cannot reach any more.
      const answer = session.run<Row>(cypher, parameters, { timeout: this.options.queryTimeout });
      const { records } = await unlessStopped(answer, stop, () => (cut(session), cancelled(stop)));
      if (records.length !== 1) throw new Error(`A compiled statement answers with one record, not ${records.length}.`);
      return records[0]!;
    } finally {
      await session.close();
    }
  }

  private open(): Session {
    const { database, bookmarks } = this.options;
    return this.driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(database !== undefined && { database }),
      ...(bookmarks && { bookmarks: [...bookmarks] }),
    });
  }
}

type Row = RecordShape<string, Value>;
type Answer = Neo4jRecord<Row>;

const cancelled = ({ reason }: AbortSignal): GraphError =>
  reason instanceof GraphError
    ? reason
    : new GraphError('QUERY_TIMEOUT', 'The operation was cancelled before it was answered.', { cause: reason });
