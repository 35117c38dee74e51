import { GraphError } from '../../errors.js';

const VISITS_BETWEEN_CHECKS = 2048;

/** What one run may spend. Everything that loops over nodes calls `visit`, so nothing runs on unseen. */
export class Budget {
  private left = VISITS_BETWEEN_CHECKS;
  private readonly deadline: number;

  constructor(
    private readonly timeoutMilliseconds: number,
    private readonly signal?: AbortSignal,
  ) {
    this.deadline = performance.now() + timeoutMilliseconds;
    this.check();
  }

  /** Counts one node looked at. @throws {GraphError} QUERY_TIMEOUT */
  visit(): void {
    if (--this.left <= 0) this.check();
  }

  private check(): void {
    this.left = VISITS_BETWEEN_CHECKS;
    if (this.signal?.aborted) throw new GraphError('QUERY_TIMEOUT', 'The operation was cancelled before it was answered.');
    if (performance.now() <= this.deadline) return;
    throw new GraphError('QUERY_TIMEOUT', `The operation took longer than ${this.timeoutMilliseconds} ms.`, {
      hint: 'Ask for smaller pages, fewer nested lists or a narrower filter.',
    });
  }
}
