import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { Asker } from '../contract/asker.js';
import type { OpenStore } from '../contract/opened-store.js';
import { pathsGraph } from './paths-graph.js';

interface Step {
  readonly from: { readonly id: string };
  readonly relationship: string;
  readonly direction: 'OUT' | 'IN';
  readonly node: { readonly id: string };
}

const STEP = '{ from { id } relationship direction node { id } }';

const slug = ({ id }: { readonly id: string }): string => id.slice(id.indexOf('/') + 1);

/** A path as one reads it: `alpha -BUILDS-> plant <-BUILDS- beta`. */
export const written = (steps: readonly Step[]): string =>
  steps.reduce(
    (text, { relationship, direction, node }) =>
      `${text} ${direction === 'OUT' ? `-${relationship}->` : `<-${relationship}-`} ${slug(node)}`,
    steps[0] ? slug(steps[0].from) : '',
  );

/** Steps one below the other, each by itself. */
const each = (steps: readonly Step[]): string[] => steps.map((step) => written([step]));

/** What every store must do with paths. */
export function describePaths(name: string, openStore: OpenStore): void {
  describe(`${name} finds paths`, () => {
    let asker: Asker;
    beforeAll(async () => {
      const schema = await buildSchema();
      const model = readGraphModel(schema);
      asker = new Asker(await openStore(pathsGraph(model)), schema, model);
    }, 300_000);
    afterAll(() => asker?.opened.close());

    const between = (from: string, to: string, rest = ''): string => `from: "enterprise/${from}", to: "enterprise/${to}"${rest}`;
    const paths = async (from: string, to: string, rest = '', head = ''): Promise<string[]> =>
      (await asker.data(`${head}{ paths(${between(from, to, rest)}) ${STEP} }`)).paths.map(written);
    const shortest = async (from: string, to: string, rest = '', head = ''): Promise<string | null> => {
      const { shortestPath } = await asker.data(`${head}{ shortestPath(${between(from, to, rest)}) ${STEP} }`);
      return shortestPath && written(shortestPath);
    };
    const around = async (rest: string, head = ''): Promise<string[]> =>
      each((await asker.data(`${head}{ neighborhood(${rest}) ${STEP} }`)).neighborhood);
    const message = async (source: string): Promise<unknown> =>
      asker.respond(source).then(
        () => null,
        (error: Error) => error.message,
      );

    const SHORT = [
      'alpha -COOPERATES_WITH-> gamma <-SUBSIDIARY_OF- beta',
      'alpha <-COOPERATES_WITH- gamma <-SUBSIDIARY_OF- beta',
      'alpha -BUILDS-> plant <-BUILDS- beta',
      'alpha -BASED_IN-> city <-BASED_IN- beta',
    ];

    test('shortest first, then step by step in order of id, type and direction', async () => {
      expect(await paths('alpha', 'beta', ', maxLength: 2')).toEqual(SHORT);
      expect(await paths('alpha', 'beta', ', first: 2')).toEqual(SHORT.slice(0, 2));
      expect(await paths('alpha', 'beta', ', first: 0')).toEqual([]);
    });

    test('a path meets no node twice, however long it may be', async () => {
      const through = (edge: string): string => `alpha -BUILDS-> plant ${edge} works -LOCATED_IN-> north -PART_OF-> city <-BASED_IN- beta`;
      const back = (edge: string): string => `alpha -BASED_IN-> city <-PART_OF- north <-LOCATED_IN- works ${edge} plant <-BUILDS- beta`;
      const [there, home] = ['-PART_OF_PROJECT->', '<-PART_OF_PROJECT-'];
      expect(await paths('alpha', 'beta', ', maxLength: 6, first: 100')).toEqual([
        ...SHORT,
        through(there),
        through(home),
        back(there),
        back(home),
      ]);
    });

    test('the shortest path is the first of all', async () => {
      expect(await shortest('alpha', 'beta')).toBe(SHORT[0]);
      expect(await shortest('beta', 'alpha')).toBe('beta -SUBSIDIARY_OF-> gamma -COOPERATES_WITH-> alpha');
    });

    test('a step shows both nodes, the relationship, what it rests on, and which it is', async () => {
      const { shortestPath } = await asker.data(`{
        shortestPath(from: "enterprise/alpha", to: "project/works") {
          __typename depth relationship direction basis
          from { __typename ... on Enterprise { name region { name } } }
          node { ... on Project { kind enterprises { nodes { name } } } relations { field } }
          statements { totalCount nodes { text } }
        }
      }`);
      expect(shortestPath).toMatchObject([
        {
          __typename: 'Step',
          depth: 1,
          relationship: 'BUILDS',
          direction: 'OUT',
          basis: 'DERIVED',
          from: { __typename: 'Enterprise', name: 'alpha', region: { name: 'city' } },
          node: { kind: 'PROJECT', enterprises: { nodes: [{ name: 'alpha' }, { name: 'beta' }] } },
          statements: { totalCount: 1, nodes: [{ text: 'alpha builds plant' }] },
        },
        { depth: 2, relationship: 'PART_OF_PROJECT', direction: 'OUT', basis: 'STATED', statements: { totalCount: 0, nodes: [] } },
      ]);
    });

    test('directions are those of the arrows, seen along the path', async () => {
      expect(await paths('alpha', 'beta', ', direction: OUT, maxLength: 6')).toEqual([]);
      expect(await shortest('beta', 'alpha', ', direction: OUT')).toBe('beta -SUBSIDIARY_OF-> gamma -COOPERATES_WITH-> alpha');
      expect(await shortest('alpha', 'beta', ', direction: IN')).toBe('alpha <-COOPERATES_WITH- gamma <-SUBSIDIARY_OF- beta');
    });

    test('only the types named are walked; over evidence only where it is named', async () => {
      expect(await paths('alpha', 'beta', ', types: [BUILDS]')).toEqual(['alpha -BUILDS-> plant <-BUILDS- beta']);
      expect(await paths('alpha', 'beta', ', types: [BASED_IN, BUILDS, BASED_IN], maxLength: 3')).toEqual(SHORT.slice(2));
      const evidence = '{ shortestPath(from: "enterprise/alpha", to: "project/plant", types: [ABOUT, MENTIONS]) { relationship } }';
      expect(await asker.data(evidence)).toEqual({ shortestPath: [{ relationship: 'ABOUT' }, { relationship: 'MENTIONS' }] });
      expect(await asker.data('{ shortestPath(from: "enterprise/alpha", to: "statement/said") { depth } }')).toEqual({
        shortestPath: null,
      });
    });

    test('from a node to itself there is one path, without steps', async () => {
      expect(await paths('alpha', 'alpha')).toEqual(['']);
      expect(await shortest('alpha', 'alpha', ', maxLength: 0')).toBe('');
    });

    test('no path is null, or no path among none; so it is for ids that nothing has', async () => {
      for (const [from, to] of [
        ['alpha', 'lonely'],
        ['alpha', 'nobody'],
        ['nobody', 'alpha'],
        ['nobody', 'nobody'],
      ] as const) {
        expect(await shortest(from, to), `${from} to ${to}`).toBeNull();
        expect(await paths(from, to, ', maxLength: 6'), `${from} to ${to}`).toEqual([]);
      }
      expect(await shortest('alpha', 'beta', ', maxLength: 1')).toBeNull();
      expect(await around('of: "enterprise/nobody"')).toEqual([]);
    });

    test('lengths and numbers can be variables, and one compiled operation serves all', async () => {
      const source = `query ($to: ID!, $most: Int, $first: Int!, $types: [RelationType!]) {
        paths(from: "enterprise/alpha", to: $to, maxLength: $most, first: $first, types: $types) ${STEP}
      }`;
      const ask = async (variables: object) => (await asker.data(source, variables as never)).paths.map(written);
      expect(await ask({ to: 'enterprise/beta', most: 2, first: 3 })).toEqual(SHORT.slice(0, 3));
      expect(await ask({ to: 'enterprise/beta', most: 1, first: 3 })).toEqual([]);
      expect(await ask({ to: 'region/north', most: 2, first: 1 })).toEqual(['alpha -BASED_IN-> city <-PART_OF- north']);
      expect(await ask({ to: 'enterprise/beta', first: 9, types: ['BUILDS'] })).toEqual(['alpha -BUILDS-> plant <-BUILDS- beta']);
    });

    test('what is out of bounds is refused, with the bounds', async () => {
      expect(await message(`{ paths(${between('alpha', 'beta', ', maxLength: 7')}) { depth } }`)).toBe('maxLength cannot be 7.');
      expect(await message(`{ shortestPath(${between('alpha', 'beta', ', maxLength: -1')}) { depth } }`)).toBe('maxLength cannot be -1.');
      expect(await message(`{ paths(${between('alpha', 'beta', ', first: 101')}) { depth } }`)).toBe('first cannot be 101.');
      expect(await message('{ neighborhood(of: "region/city", depth: 4) { depth } }')).toBe('depth cannot be 4.');
      expect(await message(`{ paths(${between('alpha', 'beta', ', types: []')}) { depth } }`)).toBe('types cannot be [].');
    });

    test('a neighbourhood goes by depth, node, type, direction and id, and does not go back', async () => {
      const first = ['alpha -BASED_IN-> city', 'alpha -BUILDS-> plant', 'alpha -COOPERATES_WITH-> gamma', 'alpha <-COOPERATES_WITH- gamma'];
      expect(await around('of: "enterprise/alpha"')).toEqual(first);
      const second = [
        'gamma <-SUBSIDIARY_OF- beta',
        'plant <-BUILDS- beta',
        'plant -PART_OF_PROJECT-> works',
        'plant <-PART_OF_PROJECT- works',
        'city <-BASED_IN- beta',
        'city <-PART_OF- north',
      ];
      expect(await around('of: "enterprise/alpha", depth: 2')).toEqual([...first, ...second]);
      expect(await around('of: "enterprise/alpha", depth: 3')).toEqual([...first, ...second, 'works -LOCATED_IN-> north']);
      expect(await around('of: "enterprise/alpha", depth: 0')).toEqual([]);
    });

    test('a neighbourhood shows the first of each type and direction, and walks on from those alone', async () => {
      expect(await around('of: "region/city", first: 1')).toEqual(['city <-BASED_IN- alpha', 'city <-PART_OF- north']);
      expect(await around('of: "region/city", first: 1, depth: 2, types: [BASED_IN, BUILDS]')).toEqual([
        'city <-BASED_IN- alpha',
        'alpha -BUILDS-> plant',
      ]);
      expect(await around('of: "region/city", direction: OUT')).toEqual([]);
      expect(await around('of: "region/city", first: 0')).toEqual([]);
    });

    test('as of a day, what had ended counts and what had not begun does not', async () => {
      const known = (day: string): string => `query @asOf(known: "${day}") `;
      expect(await shortest('alpha', 'lonely')).toBeNull();
      expect(await shortest('alpha', 'lonely', '', known('2022-12-31'))).toBe('alpha -SUBSIDIARY_OF-> lonely');
      expect(await shortest('alpha', 'lonely', ', types: [SUBSIDIARY_OF]', known('2023-01-01'))).toBeNull();
      expect(await around('of: "enterprise/lonely"')).toEqual(['lonely -BUILDS-> mine']);
      expect(await around('of: "enterprise/lonely"', known('2022-12-31'))).toEqual(['lonely <-SUBSIDIARY_OF- alpha']);
      expect(await around('of: "project/mine"', known('2022-12-31'))).toEqual([]);
      expect(await paths('alpha', 'beta', '', known('2022-06-30'))).toEqual(SHORT);
    });

    test('relations count by type and direction, in the order of the model, what there is', async () => {
      const source = '{ node(id: "enterprise/alpha") { relations { relationship direction count field } } }';
      const { node } = await asker.data(source);
      expect(node.relations).toEqual([
        { relationship: 'ABOUT', direction: 'IN', count: 1, field: 'statements' },
        { relationship: 'BASED_IN', direction: 'OUT', count: 1, field: 'region' },
        { relationship: 'COOPERATES_WITH', direction: 'OUT', count: 1, field: 'partners' },
        { relationship: 'COOPERATES_WITH', direction: 'IN', count: 1, field: 'partnerOf' },
        { relationship: 'BUILDS', direction: 'OUT', count: 1, field: 'projects' },
      ]);
      const then = await asker.data(
        `query @asOf(known: "2022-12-31") { enterprise(id: "enterprise/lonely") { relations { count field } } }`,
      );
      expect(then.enterprise.relations).toEqual([{ count: 1, field: 'subsidiaries' }]);
    });
  });
}
