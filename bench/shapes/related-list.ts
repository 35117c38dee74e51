import { enums, ProjectStatus } from '../../src/model/enums.js';
import { listed, listedByRival } from './filtered-list.js';
import { pool, type Shape } from './shape.js';

const statuses = enums.get(ProjectStatus)!.values;

export const relatedList: Shape = {
  name: 'related-list',
  title: 'The same list, filtered by a related node',
  document: `query RelatedList($region: ID!, $status: ProjectStatus!) {
  projects(where: { region: { id: { eq: $region } }, status: { eq: $status } }, orderBy: [{ name: ASC }], first: 20) {
    ${listed}
  }
}`,
  rival: `MATCH (p)-[:LOCATED_IN]->(:Region {id: $region})
WHERE p.status = $status
WITH p ORDER BY p.nameSort, p.id LIMIT 20
WITH collect(${listedByRival}) AS nodes
RETURN {nodes: nodes} AS projects`,
  variables: ({ regions }, random) => pool(() => ({ region: random.pick(regions).id, status: random.pick(statuses) })),
};
