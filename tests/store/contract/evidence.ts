import { describe, expect, test } from 'vitest';
import type { Asker } from './asker.js';

export const describeEvidence = (ask: () => Asker) =>
  describe('evidence', () => {
    test('an edge leads to the statements it rests on, in order, and only to those', async () => {
      const { region } = await ask().data(
        '{ region(id: "region/city") { projects(first: 5) { edges { node { id } basis statements { totalCount edges { basis node { id text } } } } } } }',
      );
      const edges = region.projects.edges as {
        node: { id: string };
        statements: { totalCount: number; edges: { basis: null; node: { id: string } }[] };
      }[];
      const found = Object.fromEntries(edges.map(({ node, statements }) => [node.id, statements.edges.map((edge) => edge.node.id)]));
      expect(found).toEqual({
        'project/p1': [],
        'project/p2': ['statement/s1'],
        'project/p3': ['statement/s1', 'statement/s2'],
        'project/p4': ['statement/s1', 'statement/s2', 'statement/s3'],
        'project/p5': [],
      });
      expect(edges.map(({ statements }) => statements.totalCount)).toEqual([0, 1, 2, 3, 0]);
      expect(edges[1]!.statements.edges[0]!.basis).toBeNull();
    });

    test('evidence is filtered, sorted, paged and walked on from like any list', async () => {
      const { region } = await ask().data(`{
        region(id: "region/city") { projects(where: { id: { eq: "project/p4" } }) { edges {
          statements(where: { number: { lte: 0 } }, orderBy: [{ number: DESC }], first: 1) { totalCount nodes { id document { id } } pageInfo { hasNextPage } }
        } } }
      }`);
      expect(region.projects.edges[0].statements).toEqual({
        totalCount: 2,
        nodes: [{ id: 'statement/s2', document: { id: 'document/paper' } }],
        pageInfo: { hasNextPage: true },
      });
    });

    test('the relationship is the same from either end', async () => {
      const { investment } = await ask().data(
        '{ investment(id: "investment/big") { project { investments(first: 1) { edges { node { id } statements { nodes { id } } } } } } }',
      );
      expect(investment.project.investments.edges).toEqual([
        { node: { id: 'investment/big' }, statements: { nodes: [{ id: 'statement/s1' }] } },
      ]);
    });

    test('a list that starts at the root has none, nor has the list of evidence itself', async () => {
      const { regions, region } = await ask().data(`{
        regions(first: 1) { edges { basis statements { totalCount nodes { id } } } }
        region(id: "region/city") { projects(where: { id: { eq: "project/p2" } }) { edges { statements { edges { basis statements { totalCount nodes { id } } } } } } }
      }`);
      expect(regions.edges).toEqual([{ basis: null, statements: { totalCount: 0, nodes: [] } }]);
      expect(region.projects.edges[0].statements.edges).toEqual([{ basis: null, statements: { totalCount: 0, nodes: [] } }]);
    });
  });
