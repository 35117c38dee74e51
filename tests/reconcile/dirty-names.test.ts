import { describe, expect, it } from 'vitest';
import { resultBatch } from '../../src/reconcile/answers/result-batch.js';
import { readQueryBatch } from '../../src/reconcile/protocol/query-batch.js';
import { DIRTY_NAMES } from './dirty-names.js';
import { openContext } from './open-context.js';

describe('fifty dirty names', async () => {
  const context = openContext();
  const { index } = await context.names.get();
  const batch = Object.fromEntries(DIRTY_NAMES.map(({ name, type }, place) => [`q${place}`, { query: name, ...(type && { type }) }]));
  const results = await resultBatch(context, readQueryBatch(JSON.stringify(batch)));
  const rows = DIRTY_NAMES.map((dirty, place) => {
    const [best] = results[`q${place}`]!.result;
    return { ...dirty, best, matched: best?.match ? best.id : null };
  });

  it('are fifty, each once, and what is meant is in the graph', () => {
    expect(new Set(DIRTY_NAMES.map(({ name }) => name)).size).toBe(50);
    expect(DIRTY_NAMES.filter(({ meant }) => meant !== null && !index.find(meant))).toEqual([]);
    // None of them is simply there as it stands.
    expect(rows.filter(({ meant }) => meant === null).length).toBeGreaterThanOrEqual(8);
  });

  it('are matched with a precision of at least 0.95 and a recall of at least 0.9', () => {
    const matched = rows.filter((row) => row.matched !== null);
    const right = matched.filter((row) => row.matched === row.meant);
    const wrong = rows
      .filter((row) => row.matched !== row.meant)
      .map(({ name, meant, best }) => ({ name, meant, best: best?.id, score: best?.score, match: best?.match }));
    const known = rows.filter(({ meant }) => meant !== null);
    expect(right.length / matched.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.95);
    expect(right.length / known.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(0.9);
  });
});
