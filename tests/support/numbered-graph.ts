import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import { GraphBuilder } from '../store/contract/graph-builder.js';

/** The statement that `isOneVersion` reads: what a reader sees of a numbered graph, all at once. */
export const SEEN = `RETURN [
  head(COLLECT { MATCH (dataset:Dataset) RETURN dataset.contentHash }),
  COLLECT { MATCH (project:Project) RETURN DISTINCT project.english },
  COUNT { (:Project) },
  COUNT { (:Project)-[:LOCATED_IN]->(:Region) }
] AS c0`;

/** How many projects a version has: each a different number. */
export const projectsOf = (version: number, projects: number): number => projects + version;

/** A region with many projects, all of which say which version they are of, as the dataset does. */
export function numberedGraph(model: GraphModel, version: number, projects: number): GraphBatch {
  const graph = new GraphBuilder(model);
  graph.node('Dataset', 'numbered', {
    title: 'Numbered',
    version: `${version}`,
    licence: 'CC0',
    contentHash: `v${version}`,
    statementCount: 0,
  });
  const region = graph.node('Region', 'hub', { name: 'Hub', aliases: [], kind: 'CITY' });
  for (let index = 0; index < projectsOf(version, projects); index++) {
    const name = { name: `Project ${index}`, english: `v${version}`, aliases: [], capacities: [], kind: 'PROJECT' };
    graph.relate('LOCATED_IN', graph.node('Project', `p${index}`, name), region, [], version % 2 === 0 ? 'STATED' : 'DERIVED');
  }
  return graph.batch();
}

/** Whether what was seen is one version, whole. */
export function isOneVersion(seen: readonly unknown[], projects: number): boolean {
  const [hash, versions, count, ties] = seen as [string, string[], number, number];
  const expected = projectsOf(Number(hash.slice(1)), projects);
  return versions.length === 1 && versions[0] === hash && count === expected && ties === expected;
}
