import { describe, expect, it } from 'vitest';
import { resultBatch } from '../../src/reconcile/answers/result-batch.js';
import { readQueryBatch } from '../../src/reconcile/protocol/query-batch.js';
import type { ReadGraph } from '../../src/reconcile/read-graph.js';
import { openContext } from './open-context.js';

/** Counts what is asked, and says that another dataset is there. */
function watching(): { asked: string[]; hash: string | null; through: (read: ReadGraph) => ReadGraph } {
  const watch = {
    asked: [] as string[],
    hash: null as string | null,
    through:
      (read: ReadGraph): ReadGraph =>
      async (source, variables) => {
        watch.asked.push(source);
        const answer = await read(source, variables);
        return { ...answer, contentHash: watch.hash ?? answer.contentHash };
      },
  };
  return watch;
}

const namesRead = (asked: readonly string[]): number => asked.filter((source) => source.startsWith('query Names')).length;
const match = async (context: ReturnType<typeof openContext>, query: string) =>
  (await resultBatch(context, readQueryBatch(JSON.stringify({ q0: { query } }))))['q0']!.result[0];

describe('the names that are matched', () => {
  it('are read once a dataset, by one operation a type and page, and again when another dataset is there', async () => {
    const watch = watching();
    const context = openContext(watch.through);
    await Promise.all([match(context, '龙潭区'), match(context, '丰满区')]);
    expect(namesRead(watch.asked)).toBe(7);
    watch.asked = [];
    await match(context, '龙潭区');
    expect(namesRead(watch.asked)).toBe(0);
    watch.hash = 'another';
    await expect.poll(async () => (await match(context, '龙潭区'), namesRead(watch.asked)), { timeout: 5_000, interval: 200 }).toBe(7);
  });

  it('are not mixed from two datasets', async () => {
    let page = 0;
    const context = openContext((read) => async (source, variables) => ({ ...(await read(source, variables)), contentHash: `${page++}` }));
    await expect(match(context, '龙潭区')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('are found by the search of the graph where they are too many to be kept', async () => {
    const context = openContext(undefined, 20);
    const { index, complete } = await context.names.get();
    expect([index.size, complete]).toEqual([20, false]);
    expect(index.find('enterprise/jilin-chemical-fibre')).toBeUndefined();
    expect(await match(context, '吉林化纤')).toMatchObject({ id: 'enterprise/jilin-chemical-fibre', match: true });
  });

  it('are prepared while others have their turn', async () => {
    const PAGES = 5;
    const page = (of: number): object => ({
      nodes: Array.from({ length: 1_000 }, (_, at) => ({
        id: `region/r${of}-${at}`,
        name: `第${of}区${at}号`,
        english: null,
        aliases: [],
      })),
      pageInfo: { hasNextPage: of < PAGES, endCursor: String(of) },
    });
    const empty = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const read: ReadGraph = (source, { after = 0 } = {}) =>
      Promise.resolve({ data: { page: source.includes('regions(') ? page(Number(after) + 1) : empty }, contentHash: 'x' });
    let turns = 0;
    let ready = false;
    const count = (): void => {
      turns += 1;
      if (!ready) setImmediate(count);
    };
    setImmediate(count);
    const { index } = await openContext(() => read).names.get();
    ready = true;
    expect(index.size).toBe(PAGES * 1_000);
    expect(turns).toBeGreaterThanOrEqual(PAGES * 10);
  });
});
