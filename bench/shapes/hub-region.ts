import type { Shape } from './shape.js';

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
      nodes: COLLECT { MATCH (r)<-[:LOCATED_IN]-(p) WITH p ORDER BY p.id LIMIT 1000 RETURN {id: p.id, name: p.name, status: p.status} }
    }
  }
}) AS region`;

/** The regions after the city, by rank: at 100,000 projects they have from some 800 to some 9,000 of them. */
const LARGE_REGIONS = 12;

export const hubRegion: Shape = {
  name: 'hub-region',
  title: 'Hub region with its projects, up to 1,000',
  document: question('HubRegion'),
  rival,
  variables: ({ regions }) => regions.slice(1, 1 + LARGE_REGIONS).map(({ id }) => ({ id })),
};

export const hubCity: Shape = {
  name: 'hub-city',
  title: 'The city, which half of all projects belong to: the first 1,000',
  document: question('HubCity'),
  rival,
  variables: ({ regions }) => [{ id: regions[0]!.id }],
};
