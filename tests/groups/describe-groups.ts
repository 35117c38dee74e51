import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor, type OperationResponse } from '../../src/graphql/executor.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { countingStore } from '../support/counting-store.js';
import { groupsGraph } from './groups-graph.js';

type Respond = (source: string, variables?: Readonly<Record<string, unknown>>) => Promise<OperationResponse>;

interface AnyGroup {
  readonly keys: readonly { readonly value: string | null }[];
  readonly [field: string]: unknown;
}

/** The largest number that is kept, of millionths. */
const LARGEST = Number.MAX_SAFE_INTEGER / 1_000_000;

/** What groups must be, asked of one small graph whose sums are worked out by hand. */
export function describeGroups(name: string, open: (batch: GraphBatch) => Promise<GraphStore>): void {
  describe(`${name}`, () => {
    let respond: Respond;
    let store: GraphStore;

    beforeAll(async () => {
      const schema = await buildSchema();
      const model = readGraphModel(schema);
      store = await open(groupsGraph(model));
      respond = async (source, variables = {}) => {
        const document = parse(source);
        expect(validate(schema, document)).toEqual([]);
        const counted = countingStore(store);
        const answer = await new Executor({ schema, model, store: counted }).execute({ document, source, variables });
        expect(counted.statements()).toBe(1);
        return answer;
      };
    });
    afterAll(() => store?.close());

    const groups = async (source: string, variables?: Readonly<Record<string, unknown>>): Promise<readonly AnyGroup[]> => {
      const { data, errors } = await respond(source, variables);
      expect(errors).toBeUndefined();
      return Object.values(data!)[0] as unknown as readonly AnyGroup[];
    };
    /** The keys of groups beside a figure of them: `[['STARTED', 2]]`. */
    const table = async (source: string, figure = 'count'): Promise<unknown[]> =>
      (await groups(source)).map((group) => [...group.keys.map(({ value }) => value), group[figure]]);

    test('what is not stated is a group of its own, and comes first', async () => {
      expect(await table('{ projectGroups(by: [STATUS]) { keys { value } count } }')).toEqual([
        [null, 1],
        ['SIGNED', 3],
        ['STARTED', 2],
      ]);
      expect(await table('{ projectGroups(by: [REGION], orderBy: [{ key: DESC }]) { keys { value } count } }')).toEqual([
        ['region/round', 1],
        ['region/park', 1],
        ['region/north', 2],
        ['region/city', 1],
        [null, 1],
      ]);
    });

    test('by a relation to many, a member counts in each of its groups, once', async () => {
      expect(await table('{ projectGroups(by: [INDUSTRIES]) { keys { value } count } }')).toEqual([
        [null, 3],
        ['industry/chemistry', 1],
        ['industry/farming', 2],
        ['industry/fibre', 2],
      ]);
      expect(await table('{ projectGroups(by: [INDUSTRIES_ROOT]) { keys { value } count } }')).toEqual([
        [null, 3],
        ['industry/farming', 2],
        ['industry/industry', 2],
      ]);
      expect(await table('{ observationGroups(by: [QUALIFIERS]) { keys { value } count } }')).toEqual([
        [null, 10],
        ['CUMULATIVE', 1],
        ['LOWER_BOUND', 1],
      ]);
    });

    test('regions are rolled up to a level: a zone inside a district counts for the district', async () => {
      expect(await table('{ projectGroups(by: [REGION_COUNTY]) { keys { value } count } }')).toEqual([
        [null, 3],
        ['region/north', 3],
      ]);
      expect(await table('{ projectGroups(by: [REGION_CITY]) { keys { value } count } }')).toEqual([
        [null, 2],
        ['region/city', 4],
      ]);
      expect(await table('{ projectGroups(by: [REGION_ROOT]) { keys { value } count } }')).toEqual([
        [null, 2],
        ['region/province', 4],
      ]);
      expect(await table('{ enterpriseGroups(by: [PARENT_ROOT]) { keys { value } count } }')).toEqual([
        ['enterprise/group', 2],
        ['enterprise/other', 1],
      ]);
    });

    test('three dimensions at a time, with the entities behind the keys', async () => {
      const found = await groups(
        '{ projectGroups(by: [STATUS, REGION_COUNTY, INDUSTRIES_ROOT], orderBy: [{ count: DESC }, { sum: DESC }], first: 2) { keys { dimension value node { id ... on Entity { name } } } count } }',
      );
      expect(found).toEqual([
        {
          keys: [
            { dimension: 'STATUS', value: 'STARTED', node: null },
            { dimension: 'REGION_COUNTY', value: 'region/north', node: { id: 'region/north', name: 'north' } },
            { dimension: 'INDUSTRIES_ROOT', value: 'industry/industry', node: { id: 'industry/industry', name: 'industry' } },
          ],
          count: 2,
        },
        {
          keys: [
            { dimension: 'STATUS', value: 'SIGNED', node: null },
            { dimension: 'REGION_COUNTY', value: null, node: null },
            { dimension: 'INDUSTRIES_ROOT', value: null, node: null },
          ],
          count: 2,
        },
      ]);
    });

    test('money is added up exactly, in the unit asked for', async () => {
      const [all] = await groups(
        '{ projectGroups(by: []) { count measure { count distinct sum avg min max median unit } yi: measure(unit: YI_YUAN) { sum unit } } }',
      );
      expect(all).toEqual({
        count: 6,
        measure: {
          count: 4,
          distinct: 4,
          sum: 1_000_000_001,
          avg: 250_000_000,
          min: 100_000_001,
          max: 400_000_000,
          median: 250_000_000,
          unit: '元',
        },
        yi: { sum: 10.00000001, unit: '亿元' },
      });
    });

    test('an enterprise stands for the total investments of its projects', async () => {
      expect(
        await table(
          '{ enterpriseGroups(by: [NAME], orderBy: [{ sum: DESC }]) { keys { value } measure(unit: YI_YUAN) { sum } } }',
          'measure',
        ),
      ).toEqual([
        ['works', { sum: 4.00000001 }],
        ['other', { sum: 3 }],
        ['group', { sum: null }],
      ]);
    });

    test('means are rounded half to even, below zero too', async () => {
      const of =
        '{ observationGroups(by: [YEAR], where: { unit: { eq: "亿元" }, kind: { eq: ACTUAL } }, first: 2) { keys { value } measure { avg median sum } } }';
      expect(await table(of, 'measure')).toEqual([
        ['2021', { avg: 1.000002, median: 1.000002, sum: 2.000003 }],
        ['2022', { avg: 0, median: 0, sum: -0.000001 }],
      ]);
    });

    test('sums beyond 2^53 parts are exact until they are written', async () => {
      const [tons] = await groups(
        '{ observationGroups(by: [UNIT], where: { unit: { eq: "吨" } }) { keys { value } measure { sum avg median } } }',
      );
      expect(tons!['measure']).toEqual({ sum: Number('27021597764.222973'), avg: LARGEST, median: LARGEST });
    });

    test('a sum of 2^63 parts and more is refused, and one below is exact', async () => {
      const sum = '{ statementGroups(by: [PROPERTY]) { keys { value } measure { sum max } } }';
      expect(await table(sum, 'measure')).toEqual([
        ['first', { sum: Number('9223372036854.774784'), max: LARGEST }],
        ['last', { sum: LARGEST, max: LARGEST }],
      ]);
      await expect(respond(sum.replace('[PROPERTY]', '[]'))).rejects.toMatchObject({
        code: 'LIMIT_EXCEEDED',
        message: expect.stringMatching(/^A sum goes beyond/),
      });
      expect(await groups('{ statementGroups(by: []) { measure { max count } } }')).toEqual([{ measure: { max: LARGEST, count: 1025 } }]);
    });

    test('a period belongs to a part of the calendar only where it lies within one', async () => {
      const of = (part: string) => table(`{ observationGroups(by: [${part}]) { keys { value } count } }`);
      expect(await of('YEAR')).toEqual([
        [null, 1],
        ['2021', 2],
        ['2022', 2],
        ['2023', 3],
        ['2024', 3],
      ]);
      expect(await of('HALF_YEAR')).toEqual([
        [null, 4],
        ['2021-H1', 2],
        ['2022-H1', 2],
        ['2023-H2', 3],
      ]);
      expect(await of('QUARTER')).toEqual([
        [null, 5],
        ['2021-Q1', 2],
        ['2022-Q2', 2],
        ['2023-Q3', 2],
      ]);
      expect(await of('MONTH')).toEqual([
        [null, 8],
        ['2021-01', 1],
        ['2021-03', 1],
        ['2022-06', 1],
      ]);
    });

    test('an investment is grouped by what its project has', async () => {
      expect(
        await table('{ investmentGroups(by: [KIND, INDUSTRIES_ROOT]) { keys { value } measure(unit: YI_YUAN) { sum } } }', 'measure'),
      ).toEqual([
        ['TOTAL', null, { sum: 6 }],
        ['TOTAL', 'industry/farming', { sum: 1.00000001 }],
        ['TOTAL', 'industry/industry', { sum: 4.00000001 }],
        ['PLANNED', null, { sum: 1 }],
        ['PLANNED', 'industry/industry', { sum: 9 }],
      ]);
    });

    test('texts of lists stand in one order in every store, whatever their characters', async () => {
      expect(await table('{ enterpriseGroups(by: [ALIASES]) { keys { value } count } }')).toEqual([
        [null, 2],
        ['😀', 1],
        ['ﬁ', 1],
        ['Ｊ', 1],
      ]);
    });

    test('no project, and a project without a status, are one key in one place', async () => {
      const of = (direction: string) =>
        table(`{ investmentGroups(by: [STATUS, KIND], orderBy: [{ key: ${direction} }]) { keys { value } count } }`);
      const ascending = [
        [null, 'TOTAL', 1],
        [null, 'PLANNED', 1],
        ['SIGNED', 'TOTAL', 1],
        ['STARTED', 'TOTAL', 2],
        ['STARTED', 'PLANNED', 1],
      ];
      expect(await of('ASC')).toEqual(ascending);
      expect(await of('DESC')).toEqual(ascending.toReversed());
    });

    test('having and orderBy look at figures that need not be selected; null comes below everything', async () => {
      const by = (more: string) => table(`{ projectGroups(by: [REGION], ${more}) { keys { value } count } }`);
      expect(await by('orderBy: [{ sum: DESC }]')).toEqual([
        [null, 1],
        ['region/park', 1],
        ['region/round', 1],
        ['region/north', 2],
        ['region/city', 1],
      ]);
      expect((await by('orderBy: [{ median: ASC }]'))[0]).toEqual(['region/city', 1]);
      expect(await by('having: { sum: { gte: 2, lt: 4, unit: YI_YUAN } }')).toEqual([
        ['region/park', 1],
        ['region/round', 1],
      ]);
      expect(await by('having: { sum: { isNull: true } }')).toEqual([['region/city', 1]]);
      expect(await by('having: { count: { in: [2, 3] } }')).toEqual([['region/north', 2]]);
      expect(await by('orderBy: [{ count: DESC }], first: 1')).toEqual([['region/north', 2]]);
      expect(await by('first: 0')).toEqual([]);
    });

    test('numbers that are no money are compared in their own unit', async () => {
      const by = (having: string) =>
        table(
          `{ observationGroups(by: [YEAR], where: { unit: { eq: "亿元" }, kind: { eq: ACTUAL } }, having: ${having}) { keys { value } count } }`,
        );
      expect(await by('{ max: { gt: 1.000001, lt: 2 } }')).toEqual([['2021', 2]]);
      expect(await by('{ min: { eq: 4 } }')).toEqual([['2024', 1]]);
    });

    test('different keys of another dimension are counted', async () => {
      const found = await groups(
        '{ projectGroups(by: [STATUS]) { keys { value } regions: distinct(by: REGION) industries: distinct(by: INDUSTRIES) } }',
      );
      expect(found.map(({ keys, regions, industries }) => [keys[0]!.value, regions, industries])).toEqual([
        [null, 0, 0],
        ['SIGNED', 3, 1],
        ['STARTED', 2, 3],
      ]);
    });

    test('members are lists like all others, with conditions, orders and cursors', async () => {
      const page = `query ($after: String) { projectGroups(by: [STATUS]) { keys { value }
        projects(orderBy: [{ name: DESC }], first: 1, after: $after) { totalCount nodes { id region { name } } pageInfo { hasNextPage endCursor } }
        some: projects(where: { region: { name: { eq: "north" } } }) { totalCount unfilteredCount edges { basis node { id } } }
        investments { totalCount } } }`;
      const [, signed] = await groups(page);
      expect(signed).toMatchObject({
        projects: { totalCount: 3, nodes: [{ id: 'project/p6', region: { name: 'city' } }], pageInfo: { hasNextPage: true } },
        some: { totalCount: 1, unfilteredCount: 3, edges: [{ basis: null, node: { id: 'project/p3' } }] },
        investments: null,
      });
      const { endCursor } = (signed!['projects'] as { pageInfo: { endCursor: string } }).pageInfo;
      const [, next] = await groups(page, { after: endCursor });
      expect(next).toMatchObject({ projects: { nodes: [{ id: 'project/p4' }] } });
    });

    test('no dimension makes one group of all, even where that is nobody', async () => {
      const none =
        '{ projectGroups(by: [], where: { name: { eq: "nobody" } }) { keys { value } count measure { count sum unit } projects { totalCount } } }';
      expect(await groups(none)).toEqual([
        { keys: [], count: 0, measure: { count: 0, sum: null, unit: '元' }, projects: { totalCount: 0 } },
      ]);
      expect(await groups(none.replace('[]', '[STATUS]'))).toEqual([]);
    });

    test('units are not added up: the group says which there are, and the others answer', async () => {
      const { data, errors } = await respond(
        '{ observationGroups(by: [YEAR], where: { kind: { eq: ACTUAL } }) { keys { value } count measure { sum unit } } }',
      );
      expect(errors?.map(({ message, path, extensions }) => ({ message, path, ...extensions }))).toEqual([
        {
          message: 'Numbers of several units cannot be added: 亿元, 户.',
          path: ['observationGroups', 4, 'measure'],
          code: 'UNITS_MIXED',
          hint: 'Keep one with where: { unit: { eq: "亿元" } }, or add UNIT to by.',
        },
      ]);
      const found = data!['observationGroups'] as unknown as AnyGroup[];
      expect(found[4]).toEqual({ keys: [{ value: '2024' }], count: 2, measure: null });
      expect(found[3]).toMatchObject({ measure: { unit: '吨' } });
    });

    test('groups of several units are not held against each other either', async () => {
      for (const argument of ['orderBy: [{ max: DESC }]', 'having: { max: { gt: 1 } }']) {
        const { data, errors } = await respond(`{ observationGroups(by: [UNIT], ${argument}, where: { kind: { eq: ACTUAL } }) { count } }`);
        expect(data).toBeNull();
        expect(errors).toMatchObject([{ path: ['observationGroups'], extensions: { code: 'UNITS_MIXED' } }]);
      }
      expect(await groups('{ observationGroups(by: [UNIT], orderBy: [{ count: DESC }]) { count } }')).toHaveLength(3);
    });

    test('results and targets are not added up, nor totals and plans', async () => {
      const of = (by: string) =>
        respond(`{ observationGroups(by: [${by}], where: { period: { eq: "2024" }, unit: { eq: "亿元" } }) { measure { sum } } }`);
      expect((await of('YEAR')).errors).toMatchObject([
        {
          message: 'Numbers of several kinds cannot be added: ACTUAL, TARGET.',
          path: ['observationGroups', 0, 'measure'],
          extensions: { code: 'KINDS_MIXED' },
        },
      ]);
      expect(await of('KIND')).toEqual({ data: { observationGroups: [{ measure: { sum: 4 } }, { measure: { sum: 5 } }] } });
      expect((await respond('{ investmentGroups(by: [PROJECT]) { count measure { sum } } }')).errors).toMatchObject([
        { message: 'Numbers of several kinds cannot be added: PLANNED, TOTAL.' },
      ]);
    });

    test('as of a day, members, keys, values and relationships are those of then', async () => {
      const of = (day: string) =>
        groups(
          `query @asOf(known: "${day}") { projectGroups(by: [STATUS]) { keys { value } count regions: distinct(by: REGION) measure(unit: YI_YUAN) { sum } projects { nodes { id } } } }`,
        );
      expect(await of('2022-12-31')).toEqual([
        { keys: [{ value: null }], count: 1, regions: 1, measure: { sum: 4 }, projects: { nodes: [{ id: 'project/p5' }] } },
        {
          keys: [{ value: 'SIGNED' }],
          count: 3,
          regions: 3,
          measure: { sum: 3 },
          projects: { nodes: [{ id: 'project/p1' }, { id: 'project/p3' }, { id: 'project/p4' }] },
        },
        { keys: [{ value: 'STARTED' }], count: 1, regions: 1, measure: { sum: 1.00000001 }, projects: { nodes: [{ id: 'project/p2' }] } },
      ]);
      expect(await of('2023-01-01')).toMatchObject([
        { count: 1, regions: 0, measure: { sum: 4 } },
        { count: 3, regions: 3, measure: { sum: 2 } },
        { count: 2, regions: 2, measure: { sum: 4.00000001 } },
      ]);
    });

    test('everything can stand in variables', async () => {
      const source =
        'query ($by: [Dimension!]!, $where: ProjectWhere, $having: GroupHaving, $order: [GroupOrder!], $first: Int) { projectGroups(by: $by, where: $where, having: $having, orderBy: $order, first: $first) { keys { value } } }';
      const variables = {
        by: ['REGION'],
        where: { status: { isNull: false } },
        having: { max: { lt: 3.5, unit: 'YI_YUAN' } },
        order: [{ max: 'DESC' }],
        first: 2,
      };
      expect(await groups(source, variables)).toEqual([{ keys: [{ value: 'region/park' }] }, { keys: [{ value: 'region/round' }] }]);
      expect(await groups(source, { by: ['STATUS'] })).toHaveLength(3);
    });
  });
}
