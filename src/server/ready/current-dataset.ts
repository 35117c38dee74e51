import { LOOK_MILLISECONDS, LOOK_PATIENCE_MILLISECONDS, STALE_MILLISECONDS } from '../limits.js';
import type { Sight, StoreWatch } from '../store-watch.js';

type Watched = Pick<StoreWatch, 'sight' | 'glance'>;

/** Waits, and keeps no process from ending. */
const pause = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => void setTimeout(() => resolve(undefined), milliseconds).unref());

/** Which dataset the store has now: what decides whether an answer that is ready may be given. */
export interface CurrentDataset {
  /**
   * What the last look found, where that is recent enough to go by; undefined where somebody must look first. Whoever
   * asks keeps it recent: a look begins beside the answer before the last one is too old.
   */
  known(): Sight | undefined;
  /** Waits for a look, but not long: undefined where nobody knows by then. */
  find(): Promise<Sight | undefined>;
  /** What a look finds that begins after now. */
  later(): Promise<Sight>;
}

/** The dataset of a store in this process: it never changes. */
export const fixedDataset = ({ sight }: Watched): CurrentDataset => ({
  known: () => sight,
  find: () => Promise.resolve(sight),
  later: () => Promise.resolve(sight),
});

/** The dataset of a database, into which somebody may load another one. */
export const watchedDataset = (watch: Watched): CurrentDataset => ({
  known() {
    const { sight } = watch;
    const age = performance.now() - sight.at;
    if (age > LOOK_MILLISECONDS) void watch.glance();
    // A store that could not answer is not waited for: it is asked, and says why.
    return age <= STALE_MILLISECONDS || sight.dataset === null ? sight : undefined;
  },

  find: () => Promise.race([watch.glance(), pause(LOOK_PATIENCE_MILLISECONDS)]),

  async later() {
    const now = performance.now();
    await pause(LOOK_MILLISECONDS);
    if (watch.sight.at > now) return watch.sight;
    const sight = await watch.glance();
    // One that was under way may have begun too early.
    return sight.at > now ? sight : watch.glance();
  },
});
