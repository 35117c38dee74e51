import { after, sortedProjects } from './sorted-projects.js';
import type { GeneratedGraph } from '../generate-graph.js';
import { pool, type Question, type Shape } from './shape.js';

const PAGE = 20;

const ofPage = `nodes { id name status investment { text } } pageInfo { hasNextPage }`;
const peerPage = `sort: [{ nameSort: ASC }, { id: ASC }], limit: ${PAGE + 1}`;

/** The peer's list of one row more than the page. */
const adjust = ({ region }: { region: { projects: readonly unknown[] } }): unknown => ({
  region: { ...region, projects: { nodes: region.projects.slice(0, PAGE), pageInfo: { hasNextPage: region.projects.length > PAGE } } },
});

const rivalPage = (condition: string): string => `MATCH (r:Region {id: $region})
WITH r, COLLECT {
  MATCH (p:Project)
  USING INDEX p:Project(regionId, nameSort, id)
  WHERE p.regionId = $region AND ${condition}
  RETURN p ORDER BY p.regionId, p.nameSort, p.id LIMIT ${PAGE + 1}
} AS found
RETURN {
  name: r.name,
  projects: {
    nodes: COLLECT {
      UNWIND found[..${PAGE}] AS p
      RETURN {
        id: p.id,
        name: p.name,
        status: p.status,
        investment: head(COLLECT { MATCH (p)-[:TOTAL_INVESTMENT]->(i) RETURN {text: i.text} })
      }
    },
    pageInfo: {hasNextPage: size(found) > ${PAGE}}
  }
} AS region`;

/** The city, which half of all projects belong to, and the districts after it. */
const HUBS = 12;

export const hubPage: Shape = {
  name: 'hub-page',
  title: 'A page of 20 by name, nested in a hub region',
  document: `query HubPage($region: ID!) {
  region(id: $region) { name projects(orderBy: [{ name: ASC }], first: ${PAGE}) { ${ofPage} } }
}`,
  rival: rivalPage('p.nameSort IS NOT NULL AND p.id IS NOT NULL'),
  peer: {
    document: `query HubPage($region: ID!) {
  region: regions(where: { id: { eq: $region } }) {
    name
    projects(${peerPage}) { id name status investment { text } }
  }
}`,
    one: ['region'],
    adjust,
  },
  bounded: true,
  questions: ({ regions }) => regions.slice(0, HUBS).map(({ id }) => ({ variables: { region: id } })),
};

/** In the list of the city alone, far behind its beginning. */
const DEEP_ROW = 25_000;

function deepQuestions(graph: GeneratedGraph): readonly Question[] {
  const city = sortedProjects(graph).filter(({ region }) => region === 0);
  const region = graph.regions[0]!.id;
  const first = Math.min(DEEP_ROW, city.length >> 1);
  return pool((index) => {
    const { variables, rival, peer } = after(city, Math.min(first + index, city.length - 2));
    return { variables: { region, ...variables }, rival: { region, ...rival }, peer: { region, ...peer } };
  });
}

export const hubPageDeep: Shape = {
  name: 'hub-page-deep',
  title: 'A page of 20 by name far inside the largest hub, by cursor',
  document: `query HubPageDeep($region: ID!, $after: String!) {
  region(id: $region) { name projects(orderBy: [{ name: ASC }], first: ${PAGE}, after: $after) { ${ofPage} } }
}`,
  rival: rivalPage('p.id IS NOT NULL AND p.nameSort >= $name AND (p.nameSort > $name OR p.id > $id)'),
  peer: {
    document: `query HubPageDeep($region: ID!, $offset: Int!) {
  region: regions(where: { id: { eq: $region } }) {
    name
    projects(${peerPage}, offset: $offset) { id name status investment { text } }
  }
}`,
    one: ['region'],
    adjust,
  },
  bounded: true,
  questions: deepQuestions,
};
