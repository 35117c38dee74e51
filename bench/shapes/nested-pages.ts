import { pool, type Shape } from './shape.js';

const PARENTS = 20;

export const nestedPages: Shape = {
  name: 'nested-pages',
  title: 'A page of five nested in each of 20 regions',
  document: `query NestedPages($ids: [ID!]!) {
  regions(where: { id: { in: $ids } }, orderBy: [{ name: ASC }], first: ${PARENTS}) {
    nodes { id name projects(orderBy: [{ name: ASC }], first: 5) { totalCount nodes { id name status } } }
  }
}`,
  rival: `MATCH (r:Region) WHERE r.id IN $ids
WITH r ORDER BY r.nameSort, r.id LIMIT ${PARENTS}
WITH collect({
  id: r.id,
  name: r.name,
  projects: {
    totalCount: COUNT { (r)<-[:LOCATED_IN]-() },
    nodes: COLLECT {
      MATCH (p:Project)
      USING INDEX p:Project(regionId, nameSort, id)
      WHERE p.regionId = r.id AND p.nameSort IS NOT NULL AND p.id IS NOT NULL
      WITH p ORDER BY p.regionId, p.nameSort, p.id LIMIT 5
      RETURN {id: p.id, name: p.name, status: p.status}
    }
  }
}) AS nodes
RETURN {nodes: nodes} AS regions`,
  peer: {
    document: `query NestedPages($ids: [ID!]!) {
  regions(where: { id: { in: $ids } }, sort: [{ nameSort: ASC }, { id: ASC }], limit: ${PARENTS}) {
    id
    name
    projects(sort: [{ nameSort: ASC }, { id: ASC }], limit: 5) { id name status }
    all: projectsConnection { totalCount }
  }
}`,
    adjust: ({ regions }: { regions: readonly { projects: unknown; all: { totalCount: number } }[] }) => ({
      regions: regions.map(({ projects, all, ...region }) => ({ ...region, projects: { totalCount: all.totalCount, nodes: projects } })),
    }),
  },
  bounded: true,
  questions: ({ regions }, random) =>
    pool(() => {
      const ids = new Set<string>();
      while (ids.size < PARENTS) ids.add(random.pick(regions).id);
      return { variables: { ids: [...ids] } };
    }),
};
