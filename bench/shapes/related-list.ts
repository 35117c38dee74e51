import { enums, ProjectStatus } from '../../src/model/enums.js';
import { listed, listedByPeer, listedByRival } from './filtered-list.js';
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
  // The projects of the region in order of their names, until twenty have the status.
  rival: `MATCH (p:Project)
USING INDEX p:Project(regionId, nameSort, id)
WHERE p.regionId = $region AND p.nameSort IS NOT NULL AND p.id IS NOT NULL
WITH p ORDER BY p.regionId, p.nameSort, p.id
WHERE p.status = $status
WITH p LIMIT 20
WITH collect(${listedByRival}) AS nodes
RETURN {nodes: nodes} AS projects`,
  peer: {
    document: `query RelatedList($region: ID!, $status: String!) {
  projects(where: { region: { some: { id: { eq: $region } } }, status: { eq: $status } }, sort: [{ nameSort: ASC }, { id: ASC }], limit: 20) {${listedByPeer}
  }
}`,
  },
  bounded: false,
  questions: ({ regions }, random) => pool(() => ({ variables: { region: random.pick(regions).id, status: random.pick(statuses) } })),
};
