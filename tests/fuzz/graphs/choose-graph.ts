import type { GraphQLSchema } from 'graphql';
import { deriveGraph } from '../../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../../src/dataset/load-dataset.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { randomGraph } from './random-graph.js';

/**
 * Nodes of each kind, in graphs side by side: enough for several pages, few enough that most values occur more than
 * once, and so few that hardly anything is there.
 */
const NODES = [30, 8, 2];

/**
 * The graph of a name: `seeds` is the real dataset, `random:7` the random graph of seed 7.
 * @throws {Error} for any other name
 */
export function chooseGraph(name: string, schema: GraphQLSchema, model: GraphModel): GraphBatch {
  if (name === 'seeds') return deriveGraph(loadDataset('seeds', model), model);
  const seed = /^random:(\d+)$/.exec(name)?.[1];
  if (seed === undefined) throw new Error(`There is no graph ${JSON.stringify(name)}: say seeds, or random: and a number.`);
  return randomGraph(schema, model, { seed: Number(seed), nodes: NODES });
}
