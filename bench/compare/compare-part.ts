import { measureCompileTimes } from '../measure/compile-times.js';
import { countOurHits, countRivalHits } from '../measure/database-hits.js';
import { measureFirstSeen } from '../measure/first-seen.js';
import { measureRounds, type Race } from '../measure/measure-rounds.js';
import { countStatements } from '../measure/statements.js';
import { median } from '../measure/statistics.js';
import type { Side, Target } from '../processes/target.js';
import type { Part, PartContext, PartReport } from '../report/part.js';
import { compareStores, type StoreTimes } from '../stores/compare-stores.js';
import type { LoadedGraph } from '../loaded-graph.js';
import { askedShapes } from './asked-shapes.js';
import { compareAnswers, type ComparedShape } from './compare-answers.js';
import { drawShapes } from './draw-shapes.js';
import { shapeGoals } from './shape-goals.js';
import type { LoadReport, ShapeReport } from './shape-report.js';
import { shapeTables } from './shape-tables.js';
import { startSides, type Sides } from './start-sides.js';
import { summarizeLoad } from './summarize-load.js';

/** Beside the connections of the goals, fewer rounds are enough. */
const ROUNDS_BESIDE = 2;
const SECONDS_BESIDE = 1;

/** So slow a side (ms an answer) is not measured there. */
const TOO_SLOW_BESIDE = 200;

const quickOnes = (race: Race<Side>): Race<Side> => ({
  ...race,
  contenders: race.contenders.filter(({ name, single = 0 }) => name === 'ours' || name === 'rival' || single < TOO_SLOW_BESIDE),
});

/** All sides with one shape. */
const raceOf = (ours: Target, { shape, pool, others, answers: { single } }: ComparedShape): Race<Side> => ({
  title: shape.name,
  contenders: [ours, ...others.map(({ target }) => target)].map((target) => ({
    name: target.name,
    target,
    requests: pool.map((question) => target.request(shape, question)),
    single: single.get(target.name),
  })),
});

/** Throughput at the connections of the goals, and beside them. */
async function measureLoads(
  races: readonly Race<Side>[],
  { database }: LoadedGraph,
  { options, report }: PartContext,
): Promise<readonly { readonly load: LoadReport; readonly beside: readonly LoadReport[] }[]> {
  const { connections, beside, rounds, seconds, warmUp } = options;
  const loads: LoadReport[][] = races.map(() => []);
  for (const each of [connections, ...beside]) {
    const judged = each === connections;
    const measured = await measureRounds(judged ? races : races.map(quickOnes), {
      database,
      connections: each,
      rounds: judged ? rounds : Math.min(rounds, ROUNDS_BESIDE),
      seconds: judged ? seconds : Math.min(seconds, SECONDS_BESIDE),
      warmUp: judged ? warmUp : 0,
      report,
    });
    for (const [place, result] of measured.entries()) loads[place]!.push(summarizeLoad(result, each));
  }
  return loads.map(([load, ...others]) => ({ load: load!, beside: others }));
}

/** What is measured of one shape with nothing else running. */
async function measureAlone(
  { shape, pool, others }: ComparedShape,
  { ours, rival }: Sides,
  { database, schema, model }: LoadedGraph,
  { options: { firstSeen } }: PartContext,
): Promise<Pick<ShapeReport, 'databaseHits' | 'statements' | 'firstSeen'>> {
  const hits = {
    ours: await countOurHits(database, schema, model, shape, pool),
    rival: await countRivalHits(database, shape, pool),
  };
  const peer = others.find(({ target }) => target.name === 'peer')?.target;
  return {
    databaseHits: { ...hits, ratio: hits.ours / hits.rival },
    statements: {
      ours: await countStatements(database, ours, shape, pool),
      rival: await countStatements(database, rival, shape, pool),
      peer: peer ? await countStatements(database, peer, shape, pool) : null,
    },
    firstSeen: {
      ours: await measureFirstSeen(database, ours, shape, pool, firstSeen),
      rival: await measureFirstSeen(database, rival, shape, pool, firstSeen),
    },
  };
}

async function run(context: PartContext): Promise<PartReport> {
  const { options, report, cleanup } = context;
  const loaded = await context.loaded();
  const { database, schema, model, graph, nodes, relationships, loadSeconds } = loaded;
  const asked = askedShapes(options.shapes, options.seed, graph, options.questions);
  report('Compiling the examples');
  const compile = await measureCompileTimes(schema, model);

  const sides = await startSides(loaded, context);
  const compared: ComparedShape[] = [];
  for (const each of asked) {
    report(`Comparing answers: ${each.shape.name}`);
    compared.push(await compareAnswers(sides, each));
  }
  const races = compared.map((each) => raceOf(sides.ours, each));
  const loads = await measureLoads(races, loaded, context);

  let stores: StoreTimes | null = null;
  if (options.embedded) {
    report('Both stores at their interface');
    const names = asked.map(({ shape }) => shape.name);
    stores = await compareStores(database, names, options, cleanup);
  }
  const reports: ShapeReport[] = [];
  for (const [place, each] of compared.entries()) {
    const { shape, pool, answers, peerCannot } = each;
    report(`Profiles and first answers: ${shape.name}`);
    reports.push({
      name: shape.name,
      title: shape.title,
      bounded: shape.bounded,
      questions: pool.length,
      answerBytes: median(answers.bytes),
      peerCannot,
      ...loads[place]!,
      ...(await measureAlone(each, sides, loaded, context)),
      stores: stores?.times[shape.name] ?? null,
    });
  }
  const { agent } = await database.driver.getServerInfo();
  const figures = {
    neo4j: agent?.replace('Neo4j/', '') ?? 'unknown',
    graph: { projects: options.projects, nodes, relationships, seed: options.seed, loadSeconds },
    settings: { connections: options.connections, rounds: options.rounds, seconds: options.seconds, firstSeen: options.firstSeen },
    shapes: reports,
    compile,
    embedded: stores && { loadSeconds: stores.loadSeconds, residentBytes: stores.residentBytes },
  };
  return {
    part: 'shapes',
    title: comparePart.title,
    tables: shapeTables(figures),
    figures,
    goals: shapeGoals(reports, compile),
    charts: drawShapes(reports),
  };
}

/** The shapes, asked of ours, of the rival, of the peer and of the embedded store. */
export const comparePart: Part = { name: 'shapes', title: 'Shapes of questions, answered from the store', run };
