import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryPlan } from '../../src/compiler/plan/query-plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { isOneVersion, SEEN } from './numbered-graph.js';

/** The plan has no meaning for a store that runs Cypher, but for its number of roots. */
const query = { plan: { roots: [{}] } as unknown as QueryPlan, cypher: SEEN };

/** Reads numbered graphs from a store until it is told to stop, and keeps what was not one version, whole. */
export class WatchingReader {
  readonly broken: unknown[] = [];
  readonly versions = new Set<unknown>();
  reads = 0;
  private stopped = false;
  private readonly done: Promise<void>;

  constructor(
    private readonly store: GraphStore,
    private readonly projects: number,
  ) {
    this.done = this.read();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.done;
  }

  private async read(): Promise<void> {
    while (!this.stopped) {
      const [seen] = (await this.store.run(query, [])) as [readonly unknown[]];
      this.reads += 1;
      this.versions.add(seen[0]);
      if (!isOneVersion(seen, this.projects)) this.broken.push(seen);
      // The server has more to do than to answer this.
      await sleep(2);
    }
  }
}
