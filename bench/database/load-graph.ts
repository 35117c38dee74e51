import type { GraphModel } from '../../src/model/graph-model.js';
import { loadBatch, type LoadReport } from '../../src/store/neo4j/load/load-batch.js';
import type { GraphRecord } from '../../src/store/records/record-source.js';
import type { GeneratedGraph } from '../generate-graph.js';
import type { Database } from './database.js';

function* recordsOf(graph: GeneratedGraph): Iterable<GraphRecord> {
  for (const node of graph.nodes()) yield { node };
  for (const relationship of graph.relationships()) yield { relationship };
}

/** Puts the graph into Neo4j as `npm run load` would, and says how far it is. */
export function loadGraph(
  { driver, database }: Database,
  graph: GeneratedGraph,
  model: GraphModel,
  report: (line: string) => void,
): Promise<LoadReport> {
  let last = '';
  return loadBatch(
    driver,
    database,
    { records: () => recordsOf(graph) },
    {
      model,
      progress: (stage, done, total) => {
        const line = total === null ? `Loading: ${stage}` : `Loading: ${stage} ${Math.floor((done / Math.max(total, 1)) * 10) * 10} %`;
        if (line !== last) report(line);
        last = line;
      },
    },
  );
}
