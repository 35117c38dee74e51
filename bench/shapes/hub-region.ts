import type { PeerOperation, Shape } from './shape.js';

const question = (name: string): string => `query ${name}($id: ID!) {
  region(id: $id) {
    name
    kind
    parent { name }
    projects(first: 1000) { totalCount nodes { id name status } }
  }
}`;

const rival = `RETURN head(COLLECT {
  MATCH (r:Region {id: $id})
  RETURN {
    name: r.name,
    kind: r.kind,
    parent: head(COLLECT { MATCH (r)-[:PART_OF]->(q) RETURN {name: q.name} }),
    projects: {
      totalCount: COUNT { (r)<-[:LOCATED_IN]-() },
      nodes: COLLECT {
        MATCH (p:Project)
        USING INDEX p:Project(regionId, id)
        WHERE p.regionId = $id AND p.id IS NOT NULL
        WITH p ORDER BY p.regionId, p.id LIMIT 1000
        RETURN {id: p.id, name: p.name, status: p.status}
      }
    }
  }
}) AS region`;

const peer: PeerOperation = {
  document: `query HubRegion($id: ID!) {
  region: regions(where: { id: { eq: $id } }) {
    name
    kind
    parent { name }
    projects(sort: [{ id: ASC }], limit: 1000) { id name status }
    all: projectsConnection { totalCount }
  }
}`,
  one: ['region'],
  adjust: ({ region: { projects, all, ...region } }: { region: { projects: unknown; all: { totalCount: number } } }) => ({
    region: { ...region, projects: { totalCount: all.totalCount, nodes: projects } },
  }),
};

/** The regions after the city, by rank: at 100,000 projects they have from some 800 to some 9,000 of them. */
const LARGE_REGIONS = 12;

export const hubRegion: Shape = {
  name: 'hub-region',
  title: 'Hub region with its projects, up to 1,000',
  document: question('HubRegion'),
  rival,
  peer,
  bounded: false,
  questions: ({ regions }) => regions.slice(1, 1 + LARGE_REGIONS).map(({ id }) => ({ variables: { id } })),
};

export const hubCity: Shape = {
  name: 'hub-city',
  title: 'The city, which half of all projects belong to: the first 1,000',
  document: question('HubCity'),
  rival,
  peer,
  bounded: false,
  questions: ({ regions }) => [{ variables: { id: regions[0]!.id } }],
};
