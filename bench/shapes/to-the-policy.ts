import { pool, type Shape } from './shape.js';

export const toThePolicy: Shape = {
  name: 'to-the-policy',
  title: 'Three levels deep: from a company by its projects and their regions to the policies',
  document: `query ToThePolicy($id: ID!) {
  enterprise(id: $id) {
    name
    projects(first: 10) { nodes { name region { name policies { nodes { name kind parent { name } } } } } }
  }
}`,
  // Half of a company's projects lie in the city: each region is read once and then put under its projects.
  rival: `MATCH (e:Enterprise {id: $id})
WITH e, COLLECT {
  MATCH (e)-[:BUILDS]->(p) WITH p ORDER BY p.id LIMIT 10
  RETURN {name: p.name, region: p.regionId}
} AS found
WITH e, found, COLLECT {
  UNWIND found AS p
  WITH DISTINCT p.region AS id
  MATCH (r:Region {id: id})
  RETURN {
    id: id,
    tree: {
      name: r.name,
      policies: {nodes: COLLECT {
        MATCH (r)-[:CARRIES_OUT]->(y) WITH y ORDER BY y.id LIMIT 20
        RETURN {name: y.name, kind: y.kind, parent: head(COLLECT { MATCH (y)-[:UNDER]->(u) RETURN {name: u.name} })}
      }}
    }
  }
} AS regions
RETURN {
  name: e.name,
  projects: {nodes: [p IN found | {name: p.name, region: head([r IN regions WHERE r.id = p.region | r.tree])}]}
} AS enterprise`,
  peer: {
    document: `query ToThePolicy($id: ID!) {
  enterprise: enterprises(where: { id: { eq: $id } }) {
    name
    projects(sort: [{ id: ASC }], limit: 10) {
      name
      region { name policies(sort: [{ id: ASC }], limit: 20) { name kind parent { name } } }
    }
  }
}`,
    one: ['enterprise'],
  },
  bounded: true,
  questions: ({ enterprises }, random) => pool(() => ({ variables: { id: random.pick(enterprises).id } })),
};
