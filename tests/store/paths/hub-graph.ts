import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { GraphBuilder } from '../contract/graph-builder.js';

/**
 * Two regions that share all their projects: any two of them are ends of as many paths as there are projects. Two
 * enterprises build the first project and the last.
 */
export function hubGraph(model: GraphModel, projects: number): GraphBatch {
  const graph = new GraphBuilder(model);
  graph.node('Dataset', 'hub', { title: 'Hub', version: '1', licence: 'CC0', contentHash: `hub ${projects}`, statementCount: 0 });
  const region = (slug: string): string => graph.node('Region', slug, { name: slug, aliases: [], kind: 'AREA' });
  const enterprise = (slug: string): string => graph.node('Enterprise', slug, { name: slug, aliases: [] });
  const [hub, twin, first, last] = [region('hub'), region('twin'), enterprise('first'), enterprise('last')];
  for (let index = 0; index < projects; index++) {
    const slug = String(index).padStart(6, '0');
    const project = graph.node('Project', slug, { name: slug, aliases: [], kind: 'PROJECT', capacities: [] });
    graph.relate('LOCATED_IN', project, hub);
    graph.relate('SPANS', project, twin);
    if (index === 0) graph.relate('BUILDS', first, project);
    if (index === projects - 1) graph.relate('BUILDS', last, project);
  }
  return graph.batch();
}
