import { GraphError } from '../../errors.js';
import type { StopSignal } from '../../stop-signal.js';

const VISITS_BETWEEN_CHECKS = 128;

export interface BudgetLimits {
  readonly timeoutMilliseconds?: number | undefined;
  /** How long a run may keep the event loop to itself. */
  readonly sliceMilliseconds?: number;
  /** How many values an answer may hold. */
  readonly values?: number;
  readonly signal?: StopSignal | undefined;
}

/** What one run may spend: time in all, time at a stretch, and room. Everything that loops calls `visit`. */
export class Budget {
  /** How many visits there are between two looks at the clock, and how many of them are left. */
  private stretch = VISITS_BETWEEN_CHECKS;
  private left = VISITS_BETWEEN_CHECKS;
  private checked = 0;
  private kept = 0;
  private readonly timeout: number;
  private readonly slice: number;
  private readonly most: number;
  private readonly deadline: number;
  private sliceEnd = -Infinity;

  constructor(private readonly limits: BudgetLimits = {}) {
    this.timeout = limits.timeoutMilliseconds ?? Infinity;
    this.slice = limits.sliceMilliseconds ?? 10;
    this.most = limits.values ?? Infinity;
    this.deadline = performance.now() + this.timeout;
  }

  /** How many nodes and relationships were looked at. */
  get visited(): number {
    return this.checked + this.stretch - this.left;
  }

  /** How many values were kept so far. */
  get values(): number {
    return this.kept;
  }

  /** Counts one node or relationship looked at. True where the slice is used up: the caller yields. */
  visit(): boolean {
    return --this.left <= 0 && this.check();
  }

  /** Whether the slice is used up, by the clock. */
  isSpent(): boolean {
    return performance.now() >= this.sliceEnd;
  }

  /**
   * Counts values that stay in memory until the run ends: those of rows, and the lists themselves.
   * @throws {GraphError} LIMIT_EXCEEDED
   */
  keep(values: number): void {
    this.kept += values;
    if (this.kept <= this.most) return;
    throw new GraphError('LIMIT_EXCEEDED', `The answer would hold more than ${this.most} values.`, {
      hint: 'Ask for smaller pages or fewer nested lists.',
    });
  }

  /**
   * Begins a slice.
   * @throws {GraphError} QUERY_TIMEOUT where the time is over or nobody waits for the answer any more
   */
  resume(): void {
    if (this.limits.signal?.aborted) throw new GraphError('QUERY_TIMEOUT', 'The operation was cancelled before it was answered.');
    const now = performance.now();
    if (now > this.deadline) {
      throw new GraphError('QUERY_TIMEOUT', `The operation took longer than ${this.timeout} ms.`, {
        hint: 'Ask for smaller pages, fewer nested lists or a narrower filter.',
      });
    }
    // A slice does not outlast the deadline, which is looked at between slices only.
    this.sliceEnd = Math.min(now + this.slice, this.deadline);
  }

  private check(): boolean {
    this.checked += this.stretch - this.left;
    const spent = this.isSpent();
    // Who cannot yield does not heed the answer: until the next slice begins, everybody else gets it at once.
    this.stretch = this.left = spent ? 0 : VISITS_BETWEEN_CHECKS;
    return spent;
  }
}
