import type { GeneratedGraph } from '../generate-graph.js';
import type { Random } from '../graph/random.js';
import { POOL_SIZE, type Question, type Shape } from './shape.js';

/** Two companies, or their groups, that a project with two builders connects. */
function pairs({ size, project, enterprises }: GeneratedGraph, random: Random): readonly Question[] {
  const found: Question[] = [];
  for (let index = random.below(size.projects), tries = 0; found.length < POOL_SIZE && tries < size.projects; index += 1, tries += 1) {
    const builders = project(index % size.projects).enterprises.map((builder) => enterprises[builder]!);
    const [from, to] = builders.map(({ id, parent }) => (parent !== null && random.chance(0.5) ? enterprises[parent]!.id : id));
    if (from !== undefined && to !== undefined && from !== to) found.push({ variables: { from, to } });
  }
  return found;
}

export const shortestPath: Shape = {
  name: 'shortest-path',
  title: 'Shortest path between two companies over projects and groups',
  document: `query ShortestPath($from: ID!, $to: ID!) {
  shortestPath(from: $from, to: $to, types: [BUILDS, SUBSIDIARY_OF]) { relationship direction node { id ... on Entity { name } } }
}`,
  // Of several that are equally short, the one whose ids come first.
  rival: `MATCH (a:Node {id: $from}), (b:Node {id: $to})
MATCH path = allShortestPaths((a)-[:BUILDS|SUBSIDIARY_OF*..6]-(b))
WITH nodes(path) AS n, relationships(path) AS r
ORDER BY [x IN n | x.id], [x IN r | type(x)] LIMIT 1
RETURN [i IN range(1, size(r)) | {
  relationship: type(r[i - 1]),
  direction: CASE WHEN startNode(r[i - 1]) = n[i - 1] THEN 'OUT' ELSE 'IN' END,
  node: {id: n[i].id, name: n[i].name}
}] AS shortestPath`,
  peer: { cannot: 'it has no paths' },
  bounded: false,
  questions: pairs,
};
