import { describe, expect, test } from 'vitest';
import { encodeCursor } from '../../../src/compiler/cursor.js';
import type { Asker } from './asker.js';
import { HOSTILE } from './contract-graph.js';

interface Found {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly match: string;
    readonly matchedText: string;
    readonly node: { readonly id: string };
    readonly cursor: string;
  }[];
}

const SEARCH = `query ($text: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) { totalCount edges { match matchedText node { id } cursor } }
}`;

export const describeSearches = (ask: () => Asker) =>
  describe('searches', () => {
    const search = async (variables: Readonly<Record<string, unknown>>): Promise<Found> => (await ask().data(SEARCH, variables)).search;
    const lines = async (text: string): Promise<string[]> =>
      (await search({ text, first: 100 })).edges.map(({ match, matchedText, node }) => `${match} ${matchedText} ${node.id}`);

    test('better matches come first, then shorter names, then ids', async () => {
      expect(await lines('吉化')).toEqual([
        'EXACT_NAME 吉化 project/p11',
        'EXACT_NAME 吉化 project/p5',
        'NAME_PREFIX 吉化转型 project/p12',
        'NAME_PREFIX 吉化转型 project/p6',
      ]);
      expect((await lines('zhuanxing')).map((line) => line.split(' ')[0])).toEqual(['PART', 'PART']);
      expect(await lines('jiangcheng')).toEqual(
        expect.arrayContaining(['EXACT_ALIAS 江城 region/city', 'EXACT_ALIAS 江城 region/south', 'ALIAS_PREFIX 江城日报 document/paper']),
      );
    });

    test('width and case do not matter', async () => {
      const { edges } = await search({ text: 'ＡＢＣ', types: ['PROJECT'], first: 100 });
      expect(edges.filter(({ match }) => match === 'EXACT_NAME')).toHaveLength(6);
      expect(edges.filter(({ match }) => match === 'NAME_PREFIX')).toHaveLength(2);
    });

    test('statements are found by what they say', async () => {
      expect(await lines('statement 3')).toEqual(['TEXT Statement 3 statement/s3']);
      expect((await search({ text: 'anchor', types: ['STATEMENT'] })).totalCount).toBe(6);
    });

    test('pages go on behind a cursor, and count the same', async () => {
      const whole = await search({ text: 'a', first: 100 });
      expect(whole.edges.length).toBeGreaterThan(10);
      const paged: string[] = [];
      for (let after: string | null = null, rest = whole.edges.length; rest > 0; rest -= 3) {
        const page = await search({ text: 'a', first: 3, after });
        expect(page.totalCount).toBe(whole.totalCount);
        paged.push(...page.edges.map(({ node }) => node.id));
        after = page.edges.at(-1)!.cursor;
      }
      expect(paged).toEqual(whole.edges.map(({ node }) => node.id));
    });

    test('a cursor with keys of another kind has nothing behind what it cannot be compared with', async () => {
      const after = (...keys: (string | number)[]): string => encodeCursor('match,searchSort,id', keys);
      const behind = async (cursor: string): Promise<number> => (await search({ text: 'a', first: 100, after: cursor })).edges.length;
      expect(await behind(after('a', '', ''))).toBe(0);
      const whole = await search({ text: 'a', first: 100 });
      const better = whole.edges.filter(({ match }) => match !== 'TEXT' && match !== 'PART').length;
      expect(await behind(after(3, 7, ''))).toBe(whole.edges.length - better);
    });

    test('nothing of a text is taken for code, and the graph stays as it was', async () => {
      const before = await ask().opened.contents();
      for (const name of HOSTILE.filter((each) => /[\p{L}\p{N}]/u.test(each))) {
        const { edges } = await search({ text: name, types: ['POLICY'], first: 100 });
        expect(
          edges.map(({ matchedText }) => matchedText),
          name,
        ).toContain(name);
      }
      for (const text of ['n0:Region', '*:* OR a', 'a) RETURN 1 //', 'searchName:吉*', 'a AND NOT b', '+a -a', 'a^5 b~2', '吉?化', 'a\\'])
        await search({ text });
      expect(await ask().opened.contents()).toEqual(before);
    });
  });
