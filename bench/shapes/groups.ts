import { enums, ProjectStatus } from '../../src/model/enums.js';
import type { Shape } from './shape.js';

export const groups: Shape = {
  name: 'groups',
  title: 'Projects of a status by region, with the sums of their investments: the ten largest',
  document: `query Groups($status: ProjectStatus!) {
  projectGroups(by: [REGION], where: { status: { eq: $status } }, orderBy: [{ sum: DESC }], first: 10) {
    keys { value node { ... on Region { name } } }
    count
    measure { sum }
  }
}`,
  // The key of the region stands in the project, so that only ten regions are read. Without the hint all projects are.
  rival: `MATCH (p:Project)
USING INDEX p:Project(status, id)
WHERE p.status = $status AND p.id IS NOT NULL
MATCH (p)-[:TOTAL_INVESTMENT]->(i)
WITH p.regionId AS region, count(*) AS count, sum(i.amount) AS sum
ORDER BY sum DESC, region LIMIT 10
WITH collect({
  keys: [{value: region, node: head(COLLECT { MATCH (r:Region {id: region}) RETURN {name: r.name} })}],
  count: count,
  measure: {sum: sum}
}) AS projectGroups
RETURN projectGroups`,
  peer: { cannot: 'it has no groups: one can only aggregate what one condition leaves, for keys that are known before' },
  bounded: false,
  questions: () => enums.get(ProjectStatus)!.values.map((status) => ({ variables: { status } })),
};
