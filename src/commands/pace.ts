/** Seconds over which a rate is taken: short enough to follow a stage that slows down, long enough not to jump. */
const WINDOW = 10;

interface Sample {
  readonly at: number;
  readonly done: number;
}

/** How fast something goes: what was done in the last seconds, and how long the rest takes at that rate. */
export class Pace {
  private samples: Sample[] = [];

  /** @param clock seconds that only grow */
  constructor(private readonly clock: () => number = () => performance.now() / 1000) {}

  note(done: number): void {
    const at = this.clock();
    this.samples.push({ at, done });
    // One older than the window stays, so that the rate is over all of it.
    while (this.samples.length > 2 && at - this.samples[1]!.at >= WINDOW) this.samples.shift();
  }

  /** Done in a second; null before there is anything to tell it by. */
  get rate(): number | null {
    const [first, last] = [this.samples[0], this.samples.at(-1)];
    if (!first || !last || last.at <= first.at) return null;
    return (last.done - first.done) / (last.at - first.at);
  }

  /** Seconds until `total` is done; null where nobody can tell. */
  left(total: number): number | null {
    const { rate } = this;
    const done = this.samples.at(-1)?.done ?? 0;
    return rate === null || rate === 0 ? null : Math.max(0, total - done) / rate;
  }
}
