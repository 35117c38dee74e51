import { beforeAll, describe, expect, test } from 'vitest';
import type { ParameterValue } from '../../../src/compiler/parameter-value.js';
import type { AsOf, Page, Predicate, SortExpression, SortKey, Source, Value } from '../../../src/compiler/plan/query-plan.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { ANY_DAY, FIRST_DAY, LAST_DAY } from '../../../src/model/days.js';
import { readGraphModel, type GraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { GraphBuilder } from '../contract/graph-builder.js';
import { pageOf } from '../contract/page-of.js';
import { compare, expand, orderBy, property } from '../contract/plan-words.js';

const PROJECTS = 180;

/**
 * A region with 180 projects, of which names and statuses are often the same and some were not known in 2022, others
 * elsewhere; and companies that work with it, with as many other companies among them that no order of regions knows.
 */
function hubGraph(model: GraphModel): GraphBatch {
  const graph = new GraphBuilder(model);
  const [hub, other] = ['hub', 'other'].map((slug) => graph.node('Region', slug, { name: slug, aliases: [], kind: 'CITY' }));
  const known = (from: number, to: number) => [{ knownFrom: from, knownTo: to, validFrom: FIRST_DAY, validTo: ANY_DAY }];
  for (let index = 0; index < PROJECTS; index++) {
    const values = {
      name: `n${(index * 7) % 40}`,
      aliases: [],
      kind: 'PROJECT',
      capacities: [],
      ...(index % 3 > 0 && { status: index % 3 === 1 ? 'SIGNED' : 'STARTED' }),
    };
    const project = graph.node('Project', String(index), values, index % 5 === 0 ? known(20230101, LAST_DAY) : undefined);
    const since = index % 5 === 0 || index % 7 === 0 ? known(20230101, LAST_DAY) : undefined;
    graph.relate('LOCATED_IN', project, hub!, [], index % 2 === 0 ? 'STATED' : 'DERIVED', since);
    if (index % 7 === 0 && index % 5 !== 0) graph.relate('LOCATED_IN_PAST', project, other!, [], 'STATED', known(FIRST_DAY, 20221231));
    for (let number = 0; number < index % 4; number++) {
      const amount = (index * 31) % 17;
      graph.relate('HAS_INVESTMENT', project, graph.node('Investment', `${index}-${number}`, { kind: 'TOTAL', amount, text: '' }));
    }
  }
  const company = graph.node('Enterprise', 'hub', { name: 'Hub', aliases: [] });
  for (let index = 0; index < 70; index++) {
    graph.relate('COOPERATES_WITH', company, graph.node('Enterprise', `with-${index}`, { name: `e${index % 9}`, aliases: [] }));
    const region = graph.node('Region', `with-${index}`, { name: `r${index % 9}`, aliases: [], kind: 'TOWN', adcode: String(index % 13) });
    graph.relate('COOPERATES_WITH', company, region);
  }
  return graph.batch();
}

const name = property('nameSort');
const status = property('statusSort');
const count: SortExpression = { kind: 'count', path: [expand('HAS_INVESTMENT', 'OUT')] };
const sum: SortExpression = { kind: 'sum', path: [expand('HAS_INVESTMENT', 'OUT')], property: 'amount' };
const mixed: readonly SortKey[] = [
  { ...status, descending: true },
  { ...name, descending: false },
  { ...property('id'), descending: false },
];

/** Parameters: a limit, the hub, two days, a value of conditions; behind them the keys of a cursor. */
const [LIMIT, HUB, KNOWN, ON, VALUE, KEYS] = [0, 1, 2, 3, 4, 5];
const AS_OF: AsOf = { known: KNOWN!, on: ON! };

const projects = expand('LOCATED_IN', 'IN');
const partners = expand('COOPERATES_WITH', 'OUT', 'Region');
const signed: Predicate = compare('status', 'eq', VALUE!);

const lists: Readonly<Record<string, { readonly page: Page; readonly hub: string; readonly asOf?: AsOf }>> = Object.fromEntries([
  ...[orderBy([name]), orderBy([name], true), orderBy([status]), mixed, orderBy([count], true), orderBy([sum])].flatMap((order) =>
    [null, signed].map((where) => [
      `projects ${where ? 'that are signed ' : ''}by ${JSON.stringify(order.map((key) => [key.kind, key.descending]))}`,
      { page: pageOf(projects, { order, where, count: true }), hub: 'region/hub' },
    ]),
  ),
  ...[orderBy([name]), orderBy([name], true)].map((order) => [
    `projects as of a day, by name${order[0]!.descending ? ', falling' : ''}`,
    { page: pageOf(projects, { order, count: true }), hub: 'region/hub', asOf: AS_OF },
  ]),
  ['regions among companies', { page: pageOf(partners, { order: orderBy([property('adcodeSort')]), count: true }), hub: 'enterprise/hub' }],
]);

describe('A page of a hub that was asked for in this order before', () => {
  let model: GraphModel;
  let batch: GraphBatch;
  beforeAll(async () => {
    model = readGraphModel(await buildSchema());
    batch = hubGraph(model);
  });
  const open = () => EmbeddedStore.of(batch, model);

  test.each(Object.entries(lists))('is the page that is found without a list: %s', async (_title, { page, hub, asOf = null }) => {
    const keys = page.order.map((_key, index) => KEYS! + index);
    const columns: Page['columns'] = [
      property('id'),
      { kind: 'edge', property: 'basis' },
      ...page.order.map((key) => ({ kind: 'key', key }) as const),
    ];
    const root = (rest: Partial<Page>): Source => ({
      kind: 'one',
      from: { kind: 'seek', label: 'Node', id: HUB! },
      columns: [{ kind: 'source', source: { ...page, columns, limit: LIMIT!, ...rest } }],
    });
    const ask = async (store: EmbeddedStore, rest: Partial<Page>, limit: number, cursor: readonly ParameterValue[] = []) => {
      const given = [limit, hub, 20220601, ANY_DAY, 'SIGNED', ...cursor];
      const [value] = await store.run({ plan: { roots: [root(rest)], asOf }, cypher: '' }, given);
      return (value as [[number, Value[][]]])[0];
    };

    const sorted = open();
    // The first time there is no list to read from.
    const [total, all] = await ask(sorted, {}, 1000);
    expect(all.length).toBe(total);
    expect(all.length).toBeGreaterThan(50);
    expect(await ask(sorted, {}, 1000)).toEqual([total, all]);
    for (const place of [0, 1, Math.floor(all.length / 2), all.length - 2, all.length - 1]) {
      const cursor = all[place]!.slice(2) as ParameterValue[];
      const pages: readonly (readonly [Partial<Page>, readonly Value[][]])[] = [
        [{ after: keys }, all.slice(place + 1, place + 8)],
        [{ before: keys, backwards: true }, all.slice(Math.max(0, place - 7), place).toReversed()],
        [{ before: keys }, all.slice(0, Math.min(7, place))],
        [{ after: keys, count: false }, all.slice(place + 1, place + 8)],
      ];
      for (const [rest, rows] of pages) {
        expect(await ask(sorted, rest, 7, cursor)).toEqual([rest.count === false ? null : total, rows]);
      }
    }
    expect(await ask(sorted, { backwards: true }, 7)).toEqual([total, all.slice(-7).toReversed()]);
  });

  test('serves every day from one list, and no day from that of now', async () => {
    const store = open();
    const page = pageOf(projects, { order: orderBy([name]), count: true, limit: LIMIT! });
    const ask = async (known: number, asOf: AsOf | null): Promise<Value> => {
      const root: Source = { kind: 'one', from: { kind: 'seek', label: 'Region', id: HUB! }, columns: [{ kind: 'source', source: page }] };
      const [value] = await store.run({ plan: { roots: [root], asOf }, cypher: '' }, [1000, 'region/hub', known, ANY_DAY]);
      return (value as [Value])[0];
    };
    for (let time = 0; time < 3; time++) {
      const [now, before, since] = [await ask(0, null), await ask(20220601, AS_OF), await ask(20230601, AS_OF)] as [
        Value[],
        Value[],
        Value[],
      ];
      expect(now[0]).toBe(PROJECTS);
      expect(since).toEqual(now);
      expect(before[0]).toBe(
        Array.from({ length: PROJECTS }, (_, index) => index).filter((index) => index % 5 > 0 && index % 7 > 0).length,
      );
    }
  });
});
