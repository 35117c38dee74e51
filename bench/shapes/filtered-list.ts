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

export const filteredList: Shape = {
  name: 'filtered-list',
  title: 'Filtered and sorted list of 20 with four relations each',
  document: `query FilteredList($status: ProjectStatus!) {
  projects(where: { status: { eq: $status } }, orderBy: [{ name: ASC }], first: 20) {
    ${listed}
  }
}`,
  // Sorting before filtering makes the planner walk the index in order and stop at 20: each status has a tenth of all
  // projects. With the condition in the first WHERE it takes all of a status and sorts them, at twenty times the hits.
  rival: `MATCH (p:Project)
WHERE p.nameSort IS NOT NULL AND p.id IS NOT NULL
WITH p ORDER BY p.nameSort, p.id
WHERE p.status = $status
WITH p LIMIT 20
WITH collect(${listedByRival}) AS nodes
RETURN {nodes: nodes} AS projects`,
  variables: () => enums.get(ProjectStatus)!.values.map((status) => ({ status })),
};
