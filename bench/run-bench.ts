import { buildSchema } from '../src/graphql/build-schema.js';
import { readGraphModel } from '../src/model/graph-model.js';
import type { LoadReport } from '../src/store/neo4j/load/load-batch.js';
import { loadGraph } from './database/load-graph.js';
import { openDatabase } from './database/open-database.js';
import { generateGraph, type GeneratedGraph } from './generate-graph.js';
import { Random } from './graph/random.js';
import { countDatabaseHits, type DatabaseHits } from './measure/database-hits.js';
import { requireEqualAnswers } from './measure/equal-answers.js';
import { measureFirstSeen, type FirstSeen } from './measure/first-seen.js';
import { measureRounds, type AskedShape } from './measure/measure-rounds.js';
import type { BenchOptions } from './options.js';
import type { Cleanup } from './processes/cleanup.js';
import { startRival } from './processes/start-rival.js';
import { startService } from './processes/start-service.js';
import { describeMachine } from './report/describe-machine.js';
import { judge } from './report/goals.js';
import type { BenchReport, Both } from './report/report.js';
import { summarize } from './report/summarize.js';
import { shapes } from './shapes/index.js';
import type { Shape } from './shapes/shape.js';
import { compareStores, type StoreTimes } from './stores/compare-stores.js';

/** @throws {Error} where there is no shape of such a name */
function askedShapes({ shapes: names, seed }: BenchOptions, graph: GeneratedGraph): AskedShape[] {
  const unknown = names.find((name) => !shapes.some((shape) => shape.name === name));
  if (unknown !== undefined) throw new Error(`There is no shape ${unknown}; there are ${shapes.map(({ name }) => name).join(', ')}.`);
  return shapes
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((shape) => ({ shape, pool: shape.variables(graph, new Random(seed, shape.name)) }));
}

const total = ({ created, updated, unchanged }: LoadReport['nodes']): number => created + updated + unchanged;

/** Runs the whole benchmark; whatever it starts is handed to `cleanup`. */
export async function runBench(options: BenchOptions, cleanup: Cleanup, report: (line: string) => void): Promise<BenchReport> {
  const { projects, seed, connections, rounds, seconds, warmUp, firstSeen: samples } = options;
  const machine = describeMachine();
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  const graph = generateGraph(model, { projects, seed });
  const asked = askedShapes(options, graph);

  const database = await openDatabase(options, cleanup, report);
  report(`Loading a graph of ${projects} projects`);
  const loaded = await loadGraph(database, graph, model, report);

  report('Starting the service and the rival');
  const ours = await startService(database);
  cleanup.add(() => ours.stop());
  const rival = await startRival(database);
  cleanup.add(() => rival.stop());

  const bytes = new Map<Shape, number[]>();
  for (const { shape, pool } of asked) {
    report(`Comparing answers: ${shape.name}`);
    bytes.set(shape, await requireEqualAnswers(ours, rival, shape, pool));
  }
  const measured = await measureRounds({ ours, rival }, asked, { database, connections, rounds, seconds, warmUp, report });

  const hits = new Map<Shape, DatabaseHits>();
  const firstSeen = new Map<Shape, Both<FirstSeen>>();
  for (const { shape, pool } of asked) {
    report(`Profiles and first answers: ${shape.name}`);
    hits.set(shape, await countDatabaseHits(database, schema, model, shape, pool));
    firstSeen.set(shape, {
      ours: await measureFirstSeen(database, ours, shape, pool, samples),
      rival: await measureFirstSeen(database, rival, shape, pool, samples),
    });
  }
  let stores: StoreTimes | null = null;
  if (options.embedded) {
    report('Both stores at their interface');
    stores = await compareStores(
      database,
      asked.map(({ shape }) => shape.name),
      options,
      cleanup,
    );
  }

  const shapeReports = asked.map((each) =>
    summarize({
      asked: each,
      bytes: bytes.get(each.shape)!,
      rounds: measured.get(each.shape)!,
      hits: hits.get(each.shape)!,
      firstSeen: firstSeen.get(each.shape)!,
      stores: stores?.times[each.shape.name] ?? null,
    }),
  );
  const { agent } = await database.driver.getServerInfo();
  return {
    measured: new Date().toISOString().slice(0, 10),
    machine: { ...machine, neo4j: agent?.replace('Neo4j/', '') ?? 'unknown' },
    graph: {
      projects,
      nodes: total(loaded.nodes),
      relationships: total(loaded.relationships),
      seed,
      loadSeconds: loaded.milliseconds / 1000,
    },
    settings: { connections, rounds, seconds, firstSeen: samples },
    shapes: shapeReports,
    embedded: stores && { loadSeconds: stores.loadSeconds, residentBytes: stores.residentBytes },
    goals: judge(shapeReports),
  };
}
