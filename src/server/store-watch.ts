import type { FastifyBaseLogger } from 'fastify';
import type { GraphStatistics } from '../compiler/cost/graph-statistics.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphStore, Readiness } from '../store/graph-store.js';
import { WATCH_MILLISECONDS } from './limits.js';

const stateOf = (readiness: Readiness): string => (readiness.ready ? 'READY' : readiness.reason);

/** What a look at the store found. */
export interface Sight {
  /** Content hash of the dataset that stands there, whole; null where none does. */
  readonly dataset: string | null;
  /** `performance.now()` when the look began: what it found was true then or later. */
  readonly at: number;
  /** One more each time a look finds something else than the one before. */
  readonly turn: number;
}

/**
 * Looks at the store from time to time: writes a line into the log when it stops being able to answer and when it can
 * again, and has the graph counted anew when its dataset is another.
 */
export class StoreWatch {
  private counted: { readonly contentHash: string; readonly statistics: GraphStatistics } | null = null;
  private looking: Promise<void> | undefined;
  private glancing: Promise<Sight> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private renewed: () => void = () => {};
  private seen: Sight;

  constructor(
    private readonly store: GraphStore,
    private readonly model: GraphModel,
    private last: Readiness,
    private readonly log: FastifyBaseLogger,
  ) {
    // When the look behind `last` began is not known.
    this.seen = { dataset: last.ready ? last.contentHash : null, at: -Infinity, turn: 0 };
  }

  /** What operations are priced by; null while the graph could not be counted. */
  get statistics(): GraphStatistics | null {
    return this.counted?.statistics ?? null;
  }

  /** Calls `listener` after each load, and when a store answers again that did not: its plans may be gone. */
  whenRenewed(listener: () => void): void {
    this.renewed = listener;
  }

  /** True while a load runs in several transactions, so that answers may show half of it. */
  get loading(): boolean {
    return !this.last.ready && this.last.reason === 'LOADING';
  }

  /** What the last look found. */
  get sight(): Sight {
    return this.seen;
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

  /** Asks the store how it stands, and nothing else. All who want it share one look. */
  glance(): Promise<Sight> {
    this.glancing ??= this.see()
      .catch((error: unknown) => this.lost(error))
      .finally(() => (this.glancing = undefined));
    return this.glancing;
  }

  /** Looks now, and counts where there is something new; all who want it share one look. */
  look(): Promise<void> {
    this.looking ??= this.glance()
      .then(() => this.count(this.last))
      .finally(() => (this.looking = undefined));
    return this.looking;
  }

  private next(): void {
    this.timer = setTimeout(() => void this.look().finally(() => !this.stopped && this.next()), WATCH_MILLISECONDS).unref();
  }

  private async see(): Promise<Sight> {
    const at = performance.now();
    const readiness = await this.store.readiness();
    const before = stateOf(this.last);
    this.last = readiness;
    const dataset = readiness.ready ? readiness.contentHash : null;
    this.seen = { dataset, at, turn: this.seen.turn + (dataset === this.seen.dataset ? 0 : 1) };
    if (stateOf(readiness) !== before) {
      if (readiness.ready) {
        this.log.info({ store: this.store.kind }, 'the store answers');
        this.renewed();
      } else this.log.warn({ store: this.store.kind, reason: readiness.reason, hint: readiness.hint }, 'the store does not answer');
    }
    return this.seen;
  }

  /** A look that failed is one that found no dataset. */
  private lost(error: unknown): Sight {
    this.log.error({ err: error }, 'failure');
    this.seen = { dataset: null, at: performance.now(), turn: this.seen.turn + 1 };
    return this.seen;
  }

  /** A graph that cannot be counted is answered from all the same, unpriced; the next look tries again. */
  private async count(readiness: Readiness): Promise<void> {
    if (!readiness.ready || readiness.contentHash === this.counted?.contentHash) return;
    const { contentHash } = readiness;
    try {
      this.counted = { contentHash, statistics: await this.store.statistics(this.model) };
      this.renewed();
    } catch (error) {
      this.log.warn({ err: error }, 'the graph could not be counted; operations have no price until it can');
    }
  }
}
