import { randomProject } from './random-project.js';
import { pool, type Shape } from './shape.js';

const YI = 100_000_000;

export const pointWalk: Shape = {
  name: 'point-walk',
  title: 'Point walk: a project with all that stands around it',
  document: `query Walk($id: ID!) {
  project(id: $id) {
    name
    status
    region { name parent { name } }
    enterprises { nodes { name parent { name } } }
    investment { amount(unit: YI_YUAN) text }
    industries { nodes { name } }
    policies { edges { basis node { name } } }
    statements(property: "investment") { nodes { text anchor document { title published } section { title } } }
  }
}`,
  rival: `RETURN head(COLLECT {
  MATCH (p:Project {id: $id})
  RETURN {
    name: p.name,
    status: p.status,
    region: head(COLLECT { MATCH (p)-[:LOCATED_IN]->(r) RETURN {name: r.name, parent: head(COLLECT { MATCH (r)-[:PART_OF]->(q) RETURN {name: q.name} })} }),
    enterprises: {nodes: COLLECT {
      MATCH (p)<-[:BUILDS]-(e) WITH e ORDER BY e.id LIMIT 20
      RETURN {name: e.name, parent: head(COLLECT { MATCH (e)-[:SUBSIDIARY_OF]->(g) RETURN {name: g.name} })}
    }},
    investment: head(COLLECT { MATCH (p)-[:TOTAL_INVESTMENT]->(i) RETURN {amount: i.amount / 100000000.0, text: i.text} }),
    industries: {nodes: COLLECT { MATCH (p)-[:IN_INDUSTRY]->(i) WITH i ORDER BY i.id LIMIT 20 RETURN {name: i.name} }},
    policies: {edges: COLLECT { MATCH (p)-[s:SUPPORTED_BY]->(y) WITH s, y ORDER BY y.id LIMIT 20 RETURN {basis: s.basis, node: {name: y.name}} }},
    statements: {nodes: COLLECT {
      MATCH (p)<-[:ABOUT]-(s) WHERE s.property = 'investment' WITH s ORDER BY s.id LIMIT 20
      RETURN {
        text: s.text,
        anchor: s.anchor,
        document: head(COLLECT { MATCH (s)-[:CITED_FROM]->(d) RETURN {title: d.title, published: d.published} }),
        section: head(COLLECT { MATCH (s)-[:STATED_IN]->(c) RETURN {title: c.title} })
      }
    }}
  }
}) AS project`,
  peer: {
    document: `query Walk($id: ID!) {
  project: projects(where: { id: { eq: $id } }) {
    name
    status
    region { name parent { name } }
    enterprises(sort: [{ id: ASC }], limit: 20) { name parent { name } }
    investment { amount text }
    industries(sort: [{ id: ASC }], limit: 20) { name }
    policies: policiesConnection(sort: [{ node: { id: ASC } }], first: 20) { edges { properties { basis } node { name } } }
    statements(where: { property: { eq: "investment" } }, sort: [{ id: ASC }], limit: 20) { text anchor document { title published } section { title } }
  }
}`,
    one: ['project'],
    adjust: ({ project }: { project: { investment: { amount: number } } }) => ({
      project: { ...project, investment: { ...project.investment, amount: project.investment.amount / YI } },
    }),
  },
  bounded: true,
  questions: (graph, random) => pool(() => ({ variables: { id: randomProject(graph, random) } })),
};
