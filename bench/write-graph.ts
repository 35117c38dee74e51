import { Command } from 'commander';
import { writeBatchNdjson } from '../src/dataset/batch-ndjson.js';
import { buildSchema } from '../src/graphql/build-schema.js';
import { readGraphModel } from '../src/model/graph-model.js';
import { generateGraph } from './generate-graph.js';

/** Writes a generated graph to standard output as NDJSON, which `npm run load -- --ndjson FILE` takes. */
const options = new Command('write-graph')
  .option('--projects <number>', 'projects in the graph', Number, 100_000)
  .option('--seed <text>', 'seed of the graph', 'jiangcheng')
  .option('--mentions <number>', 'further companies that the statement of each amount mentions', Number, 0)
  .parse()
  .opts<{ projects: number; seed: string; mentions: number }>();

// Whoever reads may stop before the end: `… | head`.
process.stdout.on('error', () => process.exit());

const graph = generateGraph(readGraphModel(await buildSchema()), options);
await writeBatchNdjson({ nodes: graph.nodes(), relationships: graph.relationships() }, process.stdout);
