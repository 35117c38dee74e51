import { randomProject } from './random-project.js';
import { pool, type Shape } from './shape.js';

export const threeRoots: Shape = {
  name: 'three-roots',
  title: 'Three root fields in one operation',
  document: `query ThreeRoots($project: ID!, $region: ID!, $enterprise: ID!) {
  project(id: $project) { name status investment { text } }
  region(id: $region) { name projects { totalCount } policies { nodes { name } } }
  enterprise(id: $enterprise) { name parent { name } projects(first: 5) { totalCount nodes { name } } }
}`,
  rival: `RETURN
  head(COLLECT {
    MATCH (p:Project {id: $project})
    RETURN {name: p.name, status: p.status, investment: head(COLLECT { MATCH (p)-[:TOTAL_INVESTMENT]->(i) RETURN {text: i.text} })}
  }) AS project,
  head(COLLECT {
    MATCH (r:Region {id: $region})
    RETURN {
      name: r.name,
      projects: {totalCount: COUNT { (r)<-[:LOCATED_IN]-() }},
      policies: {nodes: COLLECT { MATCH (r)-[:CARRIES_OUT]->(y) WITH y ORDER BY y.id LIMIT 20 RETURN {name: y.name} }}
    }
  }) AS region,
  head(COLLECT {
    MATCH (e:Enterprise {id: $enterprise})
    RETURN {
      name: e.name,
      parent: head(COLLECT { MATCH (e)-[:SUBSIDIARY_OF]->(g) RETURN {name: g.name} }),
      projects: {
        totalCount: COUNT { (e)-[:BUILDS]->() },
        nodes: COLLECT { MATCH (e)-[:BUILDS]->(b) WITH b ORDER BY b.id LIMIT 5 RETURN {name: b.name} }
      }
    }
  }) AS enterprise`,
  peer: {
    document: `query ThreeRoots($project: ID!, $region: ID!, $enterprise: ID!) {
  project: projects(where: { id: { eq: $project } }) { name status investment { text } }
  region: regions(where: { id: { eq: $region } }) {
    name
    projects: projectsConnection { totalCount }
    policies(sort: [{ id: ASC }], limit: 20) { name }
  }
  enterprise: enterprises(where: { id: { eq: $enterprise } }) {
    name
    parent { name }
    projects: projectsConnection(sort: [{ node: { id: ASC } }], first: 5) { totalCount edges { node { name } } }
  }
}`,
    one: ['project', 'region', 'enterprise'],
  },
  bounded: true,
  questions: (graph, random) =>
    pool(() => ({
      variables: {
        project: randomProject(graph, random),
        region: random.pick(graph.regions).id,
        enterprise: random.pick(graph.enterprises).id,
      },
    })),
};
