/**
 * Hands out turns of the event loop, one at a time: between any two of them everything else that waits is served,
 * however many runs are under way.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  /** Whether somebody waits already; who comes now lines up. */
  get contended(): boolean {
    return this.waiting.length > 0;
  }

  async next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.waiting.push(resolve) === 1) setImmediate(this.serve);
    });
  }

  private readonly serve = (): void => {
    this.waiting.shift()!();
    // What is asked for while immediates run comes in the next round of the loop.
    if (this.waiting.length > 0) setImmediate(this.serve);
  };
}
