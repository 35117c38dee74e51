import type { FastifyBaseLogger } from 'fastify';
import type { GraphStatistics } from '../compiler/cost/graph-statistics.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphStore, Readiness } from '../store/graph-store.js';
import { WATCH_MILLISECONDS } from './limits.js';

const stateOf = (readiness: Readiness): string => (readiness.ready ? 'READY' : readiness.reason);

/**
 * Looks at the store from time to time: writes a line into the log when it stops being able to answer and when it can
 * again, and has the graph counted anew when its dataset is another.
 */
export class StoreWatch {
  private counted: { readonly contentHash: string; readonly statistics: GraphStatistics } | null = null;
  private looking: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly store: GraphStore,
    private readonly model: GraphModel,
    private last: Readiness,
    private readonly log: FastifyBaseLogger,
  ) {}

  /** What operations are priced by; null while the graph could not be counted. */
  get statistics(): GraphStatistics | null {
    return this.counted?.statistics ?? null;
  }

  /** True while a load runs in several transactions, so that answers may show half of it. */
  get loading(): boolean {
    return !this.last.ready && this.last.reason === 'LOADING';
  }

  /** The first look, and then one every few seconds. */
  async start(): Promise<void> {
    await this.count(this.last);
    this.next();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** An answer came from this dataset: if it is not the one that was counted, it is counted now. */
  answered(contentHash: string): void {
    if (this.counted?.contentHash !== contentHash) void this.look();
  }

  /** Looks now; all who want it share one look. */
  look(): Promise<void> {
    this.looking ??= this.ask()
      .catch((error: unknown) => this.log.error({ err: error }, 'failure'))
      .finally(() => (this.looking = undefined));
    return this.looking;
  }

  private next(): void {
    this.timer = setTimeout(() => void this.look().finally(() => !this.stopped && this.next()), WATCH_MILLISECONDS).unref();
  }

  private async ask(): Promise<void> {
    const readiness = await this.store.readiness();
    const before = stateOf(this.last);
    this.last = readiness;
    if (stateOf(readiness) !== before) {
      if (readiness.ready) this.log.info({ store: this.store.kind }, 'the store answers');
      else this.log.warn({ store: this.store.kind, reason: readiness.reason, hint: readiness.hint }, 'the store does not answer');
    }
    await this.count(readiness);
  }

  /** A graph that cannot be counted is answered from all the same, unpriced; the next look tries again. */
  private async count(readiness: Readiness): Promise<void> {
    if (!readiness.ready || readiness.contentHash === this.counted?.contentHash) return;
    const { contentHash } = readiness;
    try {
      this.counted = { contentHash, statistics: await this.store.statistics(this.model) };
    } catch (error) {
      this.log.warn({ err: error }, 'the graph could not be counted; operations have no price until it can');
    }
  }
}
