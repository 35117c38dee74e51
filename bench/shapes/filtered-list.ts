import { enums, ProjectStatus } from '../../src/model/enums.js';
import type { Shape } from './shape.js';

/** What both lists show of each project. */
export const listed = `nodes {
      id
      name
      status
      region { name }
      enterprises { nodes { name } }
      industries { nodes { name } }
      investment { amount text }
    }`;

export const listedByRival = `{
  id: p.id,
  name: p.name,
  status: p.status,
  region: head(COLLECT { MATCH (p)-[:LOCATED_IN]->(r) RETURN {name: r.name} }),
  enterprises: {nodes: COLLECT { MATCH (p)<-[:BUILDS]-(e) WITH e ORDER BY e.id LIMIT 20 RETURN {name: e.name} }},
  industries: {nodes: COLLECT { MATCH (p)-[:IN_INDUSTRY]->(i) WITH i ORDER BY i.id LIMIT 20 RETURN {name: i.name} }},
  investment: head(COLLECT { MATCH (p)-[:TOTAL_INVESTMENT]->(i) RETURN {amount: i.amount, text: i.text} })
}`;

export const listedByPeer = `
      id
      name
      status
      region { name }
      enterprises(sort: [{ id: ASC }], limit: 20) { name }
      industries(sort: [{ id: ASC }], limit: 20) { name }
      investment { amount text }`;

export const filteredList: Shape = {
  name: 'filtered-list',
  title: 'Filtered and sorted list of 20 with four relations each',
  document: `query FilteredList($status: ProjectStatus!) {
  projects(where: { status: { eq: $status } }, orderBy: [{ name: ASC }], first: 20) {
    ${listed}
  }
}`,
  // The index has the projects of a status in order of their names. Without the hint the planner reckons with all of them;
  // a node is in it only where it has all three keys.
  rival: `MATCH (p:Project)
USING INDEX p:Project(status, nameSort, id)
WHERE p.status = $status AND p.nameSort IS NOT NULL AND p.id IS NOT NULL
WITH p ORDER BY p.status, p.nameSort, p.id LIMIT 20
WITH collect(${listedByRival}) AS nodes
RETURN {nodes: nodes} AS projects`,
  peer: {
    document: `query FilteredList($status: String!) {
  projects(where: { status: { eq: $status } }, sort: [{ nameSort: ASC }, { id: ASC }], limit: 20) {${listedByPeer}
  }
}`,
  },
  bounded: true,
  questions: () => enums.get(ProjectStatus)!.values.map((status) => ({ variables: { status } })),
};
