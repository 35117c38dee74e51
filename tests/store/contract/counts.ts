import { describe, expect, test } from 'vitest';
import type { Asker } from './asker.js';
import { pageOf } from './page-of.js';

export const describeCounts = (ask: () => Asker) =>
  describe('counts', () => {
    test('a count without rows', async () => {
      const count = (label: string) => ask().root(pageOf({ kind: 'scan', label }, { limit: null, count: true, columns: [] }));
      expect(await count('Project')).toEqual([12, []]);
      expect(await count('Milestone')).toEqual([0, []]);
    });

    test('a count is of all nodes, whatever the page', async () => {
      const { projects, region } = await ask().data(`{
        projects(first: 2, where: { status: { isNull: false } }) { totalCount nodes { id } }
        region(id: "region/city") { projects(last: 1) { totalCount nodes { id } } parts(first: 0) { totalCount nodes { id } } }
      }`);
      expect(projects).toEqual({ totalCount: 8, nodes: [{ id: 'project/p1' }, { id: 'project/p10' }] });
      expect(region).toEqual({ projects: { totalCount: 9, nodes: [{ id: 'project/p9' }] }, parts: { totalCount: 2, nodes: [] } });
    });

    test('a count heeds neither after nor before', async () => {
      const { regions } = await ask().data('{ regions(first: 1) { pageInfo { endCursor } } }');
      const page = await ask().data(
        'query ($after: String) { regions(after: $after, first: 1, orderBy: [{ id: ASC }]) { totalCount nodes { id } } }',
        { after: regions.pageInfo.endCursor },
      );
      expect(page.regions).toEqual({ totalCount: 5, nodes: [{ id: 'region/empty' }] });
    });

    test('counts with and without conditions, in order and out of it, at the root and nested, agree', async () => {
      const data = await ask().data(`{
        none: projects { totalCount }
        index: projects(where: { kind: { eq: PROJECT } }) { totalCount }
        sorted: projects(where: { kind: { eq: PROJECT } }, orderBy: [{ name: DESC }], first: 1) { totalCount nodes { id } }
        walked: projects(where: { not: { kind: { eq: PROGRAMME } } }, orderBy: [{ name: DESC }], first: 1) { totalCount nodes { id } }
        city: region(id: "region/city") { projects(where: { kind: { eq: PROJECT } }, orderBy: [{ name: DESC }], first: 1) { totalCount nodes { id } } }
      }`);
      expect(data).toEqual({
        none: { totalCount: 12 },
        index: { totalCount: 11 },
        sorted: { totalCount: 11, nodes: [{ id: 'project/p6' }] },
        walked: { totalCount: 11, nodes: [{ id: 'project/p6' }] },
        city: { projects: { totalCount: 9, nodes: [{ id: 'project/p6' }] } },
      });
    });
  });
