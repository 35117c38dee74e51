import type { GraphQLSchema } from 'graphql';
import { buildSchema } from '../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../src/model/graph-model.js';
import type { LoadReport } from '../src/store/neo4j/load/load-batch.js';
import { Neo4jStore } from '../src/store/neo4j/neo4j-store.js';
import type { Database } from './database/database.js';
import { loadGraph } from './database/load-graph.js';
import { openDatabase } from './database/open-database.js';
import { generateGraph, type GeneratedGraph } from './generate-graph.js';
import type { BenchOptions } from './options.js';
import type { Cleanup } from './processes/cleanup.js';

/** The generated graph of the options, in a Neo4j. */
export interface LoadedGraph {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly graph: GeneratedGraph;
  readonly database: Database;
  readonly nodes: number;
  readonly relationships: number;
  /** Null where it was there already. */
  readonly loadSeconds: number | null;
}

const total = ({ created, updated, unchanged }: LoadReport['nodes']): number => created + updated + unchanged;

/** Whether it is there already, whole and as our loader of today writes it. */
async function isThere({ contentHash }: GeneratedGraph, { uri, user, password, database }: Database): Promise<boolean> {
  const store = new Neo4jStore({ uri, user, password, database, queryTimeout: 60_000 });
  try {
    const readiness = await store.readiness();
    return readiness.ready && readiness.contentHash === contentHash;
  } finally {
    await store.close();
  }
}

async function countsOf({ query }: Database): Promise<Pick<LoadedGraph, 'nodes' | 'relationships'>> {
  const { records } = await query('RETURN COUNT { (:Node) } AS nodes, COUNT { ()-->() } AS relationships');
  return { nodes: Number(records[0]!.get('nodes')), relationships: Number(records[0]!.get('relationships')) };
}

/** Opens the database of the options, or a new one, and loads the graph unless it is there. */
export async function loadedGraph(options: BenchOptions, cleanup: Cleanup, report: (line: string) => void): Promise<LoadedGraph> {
  const { projects, seed } = options;
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  const graph = generateGraph(model, { projects, seed });
  const database = await openDatabase(options, cleanup, report);
  const opened = { schema, model, graph, database };
  if (await isThere(graph, database)) {
    report('The graph is there already');
    return { ...opened, ...(await countsOf(database)), loadSeconds: null };
  }
  report(`Loading a graph of ${projects} projects`);
  const { nodes, relationships, milliseconds } = await loadGraph(database, graph, model, report);
  return { ...opened, nodes: total(nodes), relationships: total(relationships), loadSeconds: milliseconds / 1000 };
}
