import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { GraphModel } from '../../src/model/graph-model.js';
import { StoreWatch } from '../../src/server/store-watch.js';
import type { GraphStore, Readiness } from '../../src/store/graph-store.js';

const ready = (contentHash: string): Readiness => ({ ready: true, contentHash });
const away: Readiness = { ready: false, reason: 'UNREACHABLE', hint: 'Start it.' };

/** A store that stands as it is told to, and counts how often it was counted. */
function store(readiness: Readiness) {
  const state = { readiness, counts: 0, fails: false };
  const graph = {
    kind: 'neo4j',
    readiness: () => Promise.resolve(state.readiness),
    statistics: () => {
      state.counts++;
      if (state.fails) return Promise.reject(new Error('no'));
      return Promise.resolve({ nodes: new Map([['Node', state.counts]]), relationships: new Map() });
    },
  } as unknown as GraphStore;
  return { state, watch: new StoreWatch(graph, {} as GraphModel, readiness, pino({ level: 'silent' })) };
}

describe('The watch over a store', () => {
  it('counts the graph at the start, and again only for another dataset', async () => {
    const { state, watch } = store(ready('a'));
    await watch.start();
    await watch.look();
    expect([state.counts, watch.statistics?.nodes.get('Node')]).toEqual([1, 1]);
    state.readiness = ready('b');
    await watch.look();
    expect([state.counts, watch.statistics?.nodes.get('Node')]).toEqual([2, 2]);
    watch.stop();
  });

  it('counts at once when an answer came from another dataset', async () => {
    const { state, watch } = store(ready('a'));
    await watch.start();
    watch.answered('a');
    await watch.look();
    expect(state.counts).toBe(1);
    state.readiness = ready('b');
    watch.answered('b');
    await watch.look();
    expect(state.counts).toBe(2);
    watch.stop();
  });

  it('has no counts while the store is away, and keeps those it has', async () => {
    const { state, watch } = store(away);
    await watch.start();
    expect([watch.statistics, state.counts]).toEqual([null, 0]);
    state.readiness = ready('a');
    await watch.look();
    state.readiness = away;
    await watch.look();
    expect(watch.statistics?.nodes.get('Node')).toBe(1);
    watch.stop();
  });

  it('tries again after a count that failed', async () => {
    const { state, watch } = store(ready('a'));
    state.fails = true;
    await watch.start();
    expect(watch.statistics).toBeNull();
    state.fails = false;
    await watch.look();
    expect(watch.statistics).not.toBeNull();
    watch.stop();
  });

  it('knows whether a load is going on', async () => {
    const { state, watch } = store(ready('a'));
    await watch.start();
    expect(watch.loading).toBe(false);
    state.readiness = { ready: false, reason: 'LOADING', hint: 'Wait.' };
    await watch.look();
    expect(watch.loading).toBe(true);
    watch.stop();
  });
});
