import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../../src/compiler/shape/shaped.js';
import { Executor } from '../../src/graphql/executor.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openGraph, type LivingGraph } from '../docs/living-graph.js';
import { countingStore } from '../support/counting-store.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';

const SEARCH = `query Search($text: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    edges { match matchedText highlights node { id } cursor }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Found {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly match: string;
    readonly matchedText: string;
    readonly highlights: readonly number[];
    readonly node: { readonly id: string };
    readonly cursor: string;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let graph: LivingGraph;
beforeAll(async () => {
  graph = await openGraph();
}, 60_000);

/** Asks a store, and says how many statements that took. */
async function ask(store: GraphStore, source: string, variables: Readonly<Record<string, unknown>> = {}) {
  const counted = countingStore(store);
  const { schema, model } = graph;
  const { data, errors } = await new Executor({ schema, model, store: counted }).execute({ document: parse(source), source, variables });
  expect(errors).toBeUndefined();
  expect(counted.statements()).toBe(1);
  return data as { readonly [key: string]: Json };
}

const search = async (variables: Readonly<Record<string, unknown>>, store: GraphStore = graph.storeOf('seeds')): Promise<Found> =>
  (await ask(store, SEARCH, variables))['search'] as unknown as Found;

/** The first find, as one line. */
async function best(text: string): Promise<string> {
  const { edges } = await search({ text, first: 1 });
  const [edge] = edges;
  return edge ? `${edge.match} ${edge.node.id}` : 'nothing';
}

describe('search', () => {
  it.each([
    ['吉林化纤', 'EXACT_NAME enterprise/jilin-chemical-fibre'],
    ['吉林　化纤', 'EXACT_NAME enterprise/jilin-chemical-fibre'],
    ['jlhx', 'EXACT_ALIAS enterprise/jilin-chemical-fibre'],
    ['JLHX', 'EXACT_ALIAS enterprise/jilin-chemical-fibre'],
    ['ＪＬＨＸ', 'EXACT_ALIAS enterprise/jilin-chemical-fibre'],
    ['jilin huaxian', 'EXACT_ALIAS enterprise/jilin-chemical-fibre'],
    ['jilinhuaxian', 'EXACT_ALIAS enterprise/jilin-chemical-fibre'],
    ['Jílín huàxiān', 'EXACT_ALIAS enterprise/jilin-chemical-fibre'],
    ['化纤', 'EXACT_ALIAS enterprise/jilin-chemical-fibre'],
    ['蛟河抽水', 'NAME_PREFIX project/jiaohe-pumped-storage'],
    ['longtan', 'EXACT_ALIAS region/longtan'],
    ['不在这里的东西', 'nothing'],
  ])('finds by %s first: %s', async (text, expected) => expect(await best(text)).toBe(expected));

  it('finds what statements say, and shows where', async () => {
    const { edges, totalCount } = await search({ text: '339亿元', types: ['STATEMENT'] });
    expect(totalCount).toBe(edges.length);
    expect(edges.length).toBeGreaterThan(0);
    for (const { match, matchedText, highlights } of edges) {
      expect(match).toBe('TEXT');
      expect(matchedText.slice(highlights[0], highlights[1])).toBe('339亿元');
    }
  });

  it('shows the characters that pinyin stands for', async () => {
    const shown = async (text: string) => {
      const { edges } = await search({ text, types: ['ENTERPRISE'], first: 1 });
      const { matchedText, highlights } = edges[0]!;
      return [matchedText, matchedText.slice(highlights[0], highlights[1])];
    };
    expect(await shown('jilin huax')).toEqual(['吉林化纤', '吉林化纤']);
    expect(await shown('linhuaxian')).toEqual(['吉林化纤', '林化纤']);
    expect(await shown('jlhx')).toEqual(['吉林化纤', '吉林化纤']);
  });

  it('puts better matches first, then shorter names', async () => {
    const { edges } = await search({ text: '吉林', first: 1000 });
    const order = ['EXACT_NAME', 'EXACT_ALIAS', 'NAME_PREFIX', 'ALIAS_PREFIX', 'PART', 'TEXT'];
    const ranks = edges.map(({ match }) => order.indexOf(match));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    const names = edges.filter(({ match }) => match === 'NAME_PREFIX').map(({ matchedText }) => [...matchedText].length);
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual([...names].sort((one, other) => one - other));
  });

  it('gives every find once over all pages, in the order of one long page', async () => {
    const whole = await search({ text: '项目', first: 1000, types: ['PROJECT', 'POLICY', 'INDICATOR'] });
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Found = await search({ text: '项目', first: 7, after, types: ['PROJECT', 'POLICY', 'INDICATOR'] });
      expect(page.totalCount).toBe(whole.totalCount);
      found.push(...page.edges.map(({ node }) => node.id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(found.length).toBeGreaterThan(20);
    expect(found).toEqual(whole.edges.map(({ node }) => node.id));
  });

  it('finds only what is of the types asked for', async () => {
    const { edges } = await search({ text: '吉林', types: ['REGION', 'ORGANIZATION'], first: 100 });
    expect(new Set(edges.map(({ node }) => node.id.split('/')[0]))).toEqual(new Set(['region', 'organization']));
    expect((await search({ text: '吉林', types: [] })).totalCount).toBe(0);
  });

  it.each(['', '  ', '*:*', '😀', '"!"'])('refuses %j, which has nothing to search for', async (text) => {
    await expect(search({ text })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(JSON.stringify(text)) as string,
    });
  });

  it('refuses a text that is too long', async () => {
    await expect(search({ text: '吉'.repeat(101) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('finds, as of a day, only what was known then', async () => {
    const asOf = async (known: string): Promise<number> => {
      const source = `query S($known: Date!) @asOf(known: $known) { search(text: "蛟河抽水蓄能", types: [STATEMENT]) { totalCount } }`;
      return ((await ask(graph.storeOf('seeds'), source, { known }))['search'] as unknown as Found).totalCount;
    };
    const [before, then, later] = [await asOf('2020-01-01'), await asOf('2023-01-31'), await asOf('2030-01-01')];
    expect(before).toBe(0);
    expect(then).toBeGreaterThan(0);
    expect(later).toBeGreaterThan(then);
  });

  it('lists every type that is searched, and no other', () => {
    const values = graph.schema.getType('SearchType') as unknown as { getValues(): { name: string }[] };
    const searched = graph.model.entities.filter(({ properties }) => [...properties.values()].some((property) => property.search));
    expect(
      values
        .getValues()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(searched.map(({ name }) => name.toUpperCase()).sort());
  });
});

describe('changes', () => {
  const statements = async (from: string, to: string) => {
    const source = `query C($from: Date!, $to: Date!) { changes(from: $from, to: $to, first: 1000) { totalCount nodes { id basis document { published } } } }`;
    return (await ask(graph.storeOf('seeds'), source, { from, to }))['changes'] as unknown as {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly basis: string; readonly document: { readonly published: string } }[];
    };
  };

  it('are the statements of documents whose publication ends after the first day and by the last', async () => {
    const { nodes, totalCount } = await statements('2022-12-31', '2023-06-30');
    expect(nodes.length).toBe(totalCount);
    const ends = new Set(nodes.map(({ document }) => document.published.split('/').at(-1)!));
    expect(ends.size).toBeGreaterThan(1);
    for (const end of ends) expect(end > '2022-12-31' && end <= '2023-06-30', end).toBe(true);
  });

  it('leave out registers, which are always known, and nothing else', async () => {
    const days = ['1900-01-01', '2022-12-31', '2023-06-30', '2100-01-01'];
    const counts = await Promise.all(days.slice(1).map(async (to, index) => (await statements(days[index]!, to)).totalCount));
    const said = graph
      .batchOf('seeds')
      .nodes.filter(({ label, properties }) => label === 'Statement' && properties['basis'] !== 'REGISTER');
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(said.length);
  });

  it('are none where the days are the same, or the wrong way round', async () => {
    expect((await statements('2022-12-31', '2022-12-31')).totalCount).toBe(0);
    expect((await statements('2023-06-30', '2022-12-31')).totalCount).toBe(0);
  });
});

/** Texts as people and attackers write them: names, parts, spellings, widths, syntax of Lucene and Cypher. */
const TEXTS = [
  ...['吉林化纤', '吉林', '吉', '纤', '化纤 吉林', '６万吨', '339亿元', '二〇二三', '九解一协调', '抽水蓄能', '有限公司', '碳纤维产业'],
  ...[
    'jlhx',
    'jilin huaxian',
    'JILIN',
    'tan xian wei',
    'j',
    'x a',
    'gdp',
    'GDP 增速',
    'is',
    'it',
    'the',
    'and',
    'or not',
    'a',
    '1',
    '2023',
  ],
  ...['吉 OR 林', 'name:吉林', '吉*', '+吉 -林', '"吉林', '吉林~2', '吉^9', '(吉', '[a TO z]', '\\', '吉\\', 'a && b || !c', '/x/', '*吉?'],
  ...[
    "'}) DETACH DELETE n //",
    '$p0',
    '\u0000吉',
    '𠮷林',
    '々',
    'カタカナ',
    'абв',
    '吉абв',
    'é',
    'ü',
    'nv',
    '①',
    '㎡',
    'ﬁbre',
    '吉😀林',
    '\ud800吉',
  ],
  ...[
    '区',
    '中国',
    'carbon fibre',
    'carbon fib',
    'chemical',
    'longtan',
    'lontan',
    '4.6%',
    '4 6',
    '12345678901234567890',
    'x'.repeat(100),
    '吉'.repeat(100),
  ],
];

describeNeo4j('search on both stores', (connection) => {
  const neo4j = new Neo4jGraph(connection);
  let store: GraphStore;
  beforeAll(async () => {
    store = await neo4j.storeOf(graph.batchOf('seeds'));
  }, 120_000);
  afterAll(async () => {
    await store?.close();
    await neo4j.close();
  });

  const both = async (source: string, variables: Readonly<Record<string, unknown>>): Promise<Found> => {
    const answers = [await ask(graph.storeOf('seeds'), source, variables), await ask(store, source, variables)];
    expect(JSON.stringify(answers[1]), JSON.stringify(variables)).toBe(JSON.stringify(answers[0]));
    return answers[0]!['search'] as unknown as Found;
  };

  it('gives equal answers, page by page, whatever the text', async () => {
    for (const text of TEXTS.filter((each) => /[\p{L}\p{N}]/u.test(each))) {
      const { edges } = await both(SEARCH, { text, first: 30 });
      if (edges.length > 3) await both(SEARCH, { text, first: 5, after: edges[3]!.cursor, types: ['STATEMENT', 'PROJECT'] });
    }
  }, 300_000);

  it('finds names by themselves and by their parts alike', async () => {
    const names = graph.batchOf('seeds').nodes.flatMap(({ properties: { name } }) => (typeof name === 'string' ? [name] : []));
    expect(names.length).toBeGreaterThan(100);
    for (const [index, name] of names.entries()) {
      if (index % 23 !== 0) continue;
      for (const text of [name, name.slice(1, 4), name.slice(-2)].filter((each) => /[\p{L}\p{N}]/u.test(each) && each.length <= 100))
        await both(SEARCH, { text, first: 20 });
    }
  }, 300_000);

  it('gives equal answers as of a day', async () => {
    for (const known of ['2022-12-31', '2023-02-28', '2030-01-01']) {
      for (const text of ['吉林', 'jlhx', '339亿元']) {
        await both(SEARCH.replace('query Search($text', 'query Search($known: Date, $text').replace(') {', ') @asOf(known: $known) {'), {
          known,
          text,
          first: 30,
        });
      }
    }
  }, 300_000);

  it('says that the dataset must be loaded again where the index is missing, and has it afterwards', async () => {
    await neo4j.rows('DROP INDEX search');
    await expect(ask(store, SEARCH, { text: 'jlhx' })).rejects.toMatchObject({ code: 'DATASET_NOT_LOADED' });
    await neo4j.load(graph.batchOf('seeds'));
    await both(SEARCH, { text: 'jlhx' });
  }, 120_000);

  it('says what became known alike', async () => {
    const source = `query Changes($from: Date!, $to: Date!, $after: String) {
      changes(from: $from, to: $to, first: 40, after: $after, orderBy: [{ period: DESC }]) { totalCount nodes { id text } pageInfo { endCursor hasNextPage } }
    }`;
    for (const [from, to] of [
      ['2022-01-01', '2022-12-31'],
      ['2022-12-31', '2023-06-30'],
      ['2023-06-30', '2030-01-01'],
      ['2030-01-01', '2020-01-01'],
    ])
      await both(source, { from, to });
  }, 60_000);
});
