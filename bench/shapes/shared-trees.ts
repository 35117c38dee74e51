import type { GeneratedGraph } from '../generate-graph.js';
import type { Random } from '../graph/random.js';
import type { Question, Shape } from './shape.js';

const PROJECTS = 100;
const REGIONS = 3;
/** The regions with the most projects, the city among them. */
const LARGE_REGIONS = 12;
const SELECTIONS = 24;

/** So many projects of three regions, as somebody might have picked them. */
function selection({ regions, size, project }: GeneratedGraph, random: Random): Question {
  const chosen = new Set<number>();
  while (chosen.size < REGIONS) chosen.add(random.below(Math.min(LARGE_REGIONS, regions.length)));
  const ids = new Set<string>();
  // A small graph may not have so many.
  for (let index = random.below(size.projects), tries = 0; ids.size < PROJECTS && tries < size.projects; index += 1, tries += 1) {
    const { id, region } = project(index % size.projects);
    if (chosen.has(region)) ids.add(id);
  }
  return { variables: { ids: [...ids] } };
}

export const sharedTrees: Shape = {
  name: 'shared-trees',
  title: 'A hundred projects in three regions, each region with its policies and companies',
  document: `query SharedTrees($ids: [ID!]!) {
  projects(where: { id: { in: $ids } }, orderBy: [{ name: ASC }], first: ${PROJECTS}) {
    nodes {
      name
      region {
        name
        parent { name }
        policies { nodes { name kind parent { name } } }
        enterprises(first: 5) { totalCount nodes { name } }
      }
    }
  }
}`,
  // Each region is read once and then put under its projects.
  rival: `MATCH (p:Project) WHERE p.id IN $ids
WITH p ORDER BY p.nameSort, p.id LIMIT ${PROJECTS}
WITH collect({name: p.name, region: p.regionId}) AS found
WITH found, COLLECT {
  UNWIND found AS p
  WITH DISTINCT p.region AS id
  MATCH (r:Region {id: id})
  RETURN {
    id: id,
    tree: {
      name: r.name,
      parent: head(COLLECT { MATCH (r)-[:PART_OF]->(q) RETURN {name: q.name} }),
      policies: {nodes: COLLECT {
        MATCH (r)-[:CARRIES_OUT]->(y) WITH y ORDER BY y.id LIMIT 20
        RETURN {name: y.name, kind: y.kind, parent: head(COLLECT { MATCH (y)-[:UNDER]->(u) RETURN {name: u.name} })}
      }},
      enterprises: {
        totalCount: COUNT { (r)<-[:BASED_IN]-() },
        nodes: COLLECT {
          MATCH (e:Enterprise)
          USING INDEX e:Enterprise(regionId, id)
          WHERE e.regionId = id AND e.id IS NOT NULL
          WITH e ORDER BY e.regionId, e.id LIMIT 5
          RETURN {name: e.name}
        }
      }
    }
  }
} AS regions
RETURN {nodes: [p IN found | {name: p.name, region: head([r IN regions WHERE r.id = p.region | r.tree])}]} AS projects`,
  peer: {
    document: `query SharedTrees($ids: [ID!]!) {
  projects(where: { id: { in: $ids } }, sort: [{ nameSort: ASC }, { id: ASC }], limit: ${PROJECTS}) {
    name
    region {
      name
      parent { name }
      policies(sort: [{ id: ASC }], limit: 20) { name kind parent { name } }
      enterprises: enterprisesConnection(sort: [{ node: { id: ASC } }], first: 5) { totalCount edges { node { name } } }
    }
  }
}`,
  },
  bounded: true,
  questions: (graph, random) => Array.from({ length: SELECTIONS }, () => selection(graph, random)),
};
