import { describe, expect, test } from 'vitest';
import type { Column, Traversal } from '../../../src/compiler/plan/query-plan.js';
import type { Asker } from './asker.js';
import { pageOf } from './page-of.js';

const id = { kind: 'property', property: 'id' } as const;
const name = { kind: 'property', property: 'name' } as const;

export const describeTraversals = (ask: () => Asker) =>
  describe('traversals', () => {
    test('a seek finds the node of its label with the id, by any value', async () => {
      const seek = { kind: 'one', from: { kind: 'seek', label: 'Region', id: 0 }, columns: [id, name] } as const;
      expect(await ask().root(seek, ['region/city'])).toEqual(['region/city', 'Jilin']);
      for (const unknown of ['region/nowhere', 'project/p1', '', 'REGION/CITY', ' region/city']) {
        expect(await ask().root(seek, [unknown])).toBeNull();
      }
    });

    test('a seek by the label that all nodes share finds any of them', async () => {
      const seek = { kind: 'one', from: { kind: 'seek', label: 'Node', id: 0 }, columns: [id, name] } as const;
      expect(await ask().root(seek, ['region/city'])).toEqual(['region/city', 'Jilin']);
      expect(await ask().root(seek, ['document/paper'])).toEqual(['document/paper', null]);
      expect(await ask().root(seek, ['nothing'])).toBeNull();
    });

    test('a scan has the nodes of its label, and of the shared label all', async () => {
      const page = (label: string) => ask().root(pageOf({ kind: 'scan', label }), [1000]);
      expect(await page('Enterprise')).toEqual([null, [['enterprise/child'], ['enterprise/parent']]]);
      expect(await page('Milestone')).toEqual([null, []]);
      const [, all] = (await page('Node')) as [null, string[][]];
      expect(all.length).toBeGreaterThan(50);
      expect(all.flat()).toEqual([...all.flat()].sort());
    });

    test('a singleton is the one node of its label', async () => {
      expect(await ask().data('{ dataset { title statementCount } }')).toEqual({ dataset: { title: 'Test', statementCount: 6 } });
    });

    test('an expansion goes its own direction only', async () => {
      const parent = await ask().data('{ region(id: "region/north") { parent { id } parts { nodes { id } } } }');
      expect(parent).toEqual({ region: { parent: { id: 'region/city' }, parts: { nodes: [] } } });
      const city = await ask().data('{ region(id: "region/city") { parent { id } parts { nodes { id } } } }');
      expect(city).toEqual({ region: { parent: null, parts: { nodes: [{ id: 'region/north' }, { id: 'region/south' }] } } });
    });

    test('a self-loop leads from a node to itself, both ways', async () => {
      const loop = await ask().data(
        '{ region(id: "region/loop") { parent { parent { id } } parts { totalCount edges { basis node { id } } } } }',
      );
      expect(loop.region).toEqual({
        parent: { parent: { id: 'region/loop' } },
        parts: { totalCount: 1, edges: [{ basis: 'STATED', node: { id: 'region/loop' } }] },
      });
    });

    test('a cycle can be walked round as often as one asks', async () => {
      const onwards = (columns: readonly Column[]): Column => ({
        kind: 'source',
        source: { kind: 'one', from: { kind: 'expand', relationship: 'PART_OF_PROJECT', direction: 'OUT', label: null }, columns },
      });
      const columns = [onwards([onwards([onwards([id, onwards([id])])])])];
      expect(await ask().root({ kind: 'one', from: { kind: 'seek', label: 'Project', id: 0 }, columns }, ['project/p1'])).toEqual([
        [[['project/p1', ['project/p2']]]],
      ]);
    });

    test('an expansion checks the label where the relationship type leads to several', async () => {
      const observations = await ask().data('{ observations { nodes { id subject { id } region { id } } } }');
      expect(observations.observations.nodes).toEqual([
        { id: 'observation/city', subject: { id: 'region/city' }, region: { id: 'region/city' } },
        { id: 'observation/north', subject: { id: 'region/north' }, region: { id: 'region/north' } },
        { id: 'observation/parent', subject: { id: 'enterprise/parent' }, region: null },
      ]);
      const from: Traversal = { kind: 'expand', relationship: 'COOPERATES_WITH', direction: 'OUT', label: 'Enterprise' };
      const columns = [{ kind: 'source', source: pageOf(from, { limit: 1, count: true }) }] as const;
      const parent = await ask().root({ kind: 'one', from: { kind: 'seek', label: 'Enterprise', id: 0 }, columns }, [
        'enterprise/parent',
        10,
      ]);
      expect(parent).toEqual([[2, [['enterprise/child'], ['enterprise/parent']]]]);
    });

    test('a union of several labels is told apart by id', async () => {
      const partners = await ask().data(
        '{ enterprise(id: "enterprise/parent") { partners { totalCount nodes { __typename ... on Region { adcode } ... on Enterprise { parent { id } } } } } }',
      );
      expect(partners.enterprise.partners).toEqual({
        totalCount: 3,
        nodes: [
          { __typename: 'Enterprise', parent: { id: 'enterprise/parent' } },
          { __typename: 'Enterprise', parent: { id: 'enterprise/child' } },
          { __typename: 'Region', adcode: '220200' },
        ],
      });
    });

    test('a property of the relationship stands beside its node, and is null where none led there', async () => {
      const edge = { kind: 'edge', property: 'basis' } as const;
      const parts = pageOf({ kind: 'expand', relationship: 'PART_OF', direction: 'IN', label: null }, { limit: 1, columns: [id, edge] });
      const city = await ask().root(
        { kind: 'one', from: { kind: 'seek', label: 'Region', id: 0 }, columns: [edge, { kind: 'source', source: parts }] },
        ['region/city', 10],
      );
      expect(city).toEqual([
        null,
        [
          null,
          [
            ['region/north', 'REGISTER'],
            ['region/south', 'STATED'],
          ],
        ],
      ]);
    });

    test('several roots are answered in their order, each by its own', async () => {
      const data = await ask().data(
        '{ b: region(id: "region/city") { name } none: project(id: "x") { id } a: node(id: "indicator/gdp") { id } regions(first: 1) { nodes { id } } }',
      );
      expect(JSON.stringify(data)).toBe(
        '{"b":{"name":"Jilin"},"none":null,"a":{"id":"indicator/gdp"},"regions":{"nodes":[{"id":"region/city"}]}}',
      );
    });

    test('lists that a row holds are the caller’s own', async () => {
      const seek = {
        kind: 'one',
        from: { kind: 'seek', label: 'Region', id: 0 },
        columns: [{ kind: 'property', property: 'aliases' }],
      } as const;
      const first = (await ask().root(seek, ['region/city'])) as string[][];
      expect(first).toEqual([['江城', 'River City']]);
      first[0]!.push('spoiled');
      expect(await ask().root(seek, ['region/city'])).toEqual([['江城', 'River City']]);
    });
  });
