import autocannon from 'autocannon';
import { fenced } from '../../src/store/neo4j/load-fence.js';
import { askedShapes, type AskedShape } from '../compare/asked-shapes.js';
import { startBare } from '../floors/start-bare.js';
import type { LoadedGraph } from '../loaded-graph.js';
import { ask, HEADERS } from '../measure/ask.js';
import { compileQuestion } from '../measure/compile-question.js';
import { measureRounds, type Race } from '../measure/measure-rounds.js';
import { beginCounting, countedRuns } from '../measure/statements.js';
import { latencyOf, median, spreadOf, type Spread } from '../measure/statistics.js';
import type { RunningChild } from '../processes/start-child.js';
import { startService } from '../processes/start-service.js';
import type { FreshTarget, Request } from '../processes/target.js';
import { atLeast, atMost } from '../report/goal.js';
import type { Part, PartContext, PartReport } from '../report/part.js';
import { figure, ratio, table } from '../report/table.js';

/** A small answer, a page and a large one. */
const READY = ['point-walk', 'filtered-list', 'hub-region'];

/** So many identical questions, and so many under `--smoke`. */
const IDENTICAL = { full: 10_000, smoke: 500 };

interface ReadyReport {
  readonly name: string;
  readonly answerBytes: number;
  readonly ours: Side;
  readonly bare: Side;
  /** Ours over the bare route, round by round. */
  readonly overBare: Spread;
}

interface Side {
  readonly perSecond: Spread;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number | null;
}

/** Asks once, so that ours has it ready, and puts the same bytes into the memory of the bare route. */
async function makeReady(ours: FreshTarget, bare: RunningChild, request: Request): Promise<number> {
  const { text } = await ask(ours, request);
  const body = JSON.stringify({ request: request.body, answer: text });
  const { ok } = await fetch(`${bare.url}/memory`, { method: 'PUT', headers: HEADERS, body });
  if (!ok) throw new Error('The bare route did not take the answer.');
  const kept = await ask({ name: 'ours', url: bare.url }, { ...request, path: '/memory' });
  if (kept.text !== text) throw new Error('The bare route gives another answer than ours. Nothing is compared.');
  return Buffer.byteLength(text);
}

async function measureReady(
  asked: readonly AskedShape[],
  ours: FreshTarget,
  bare: RunningChild,
  { options: { connections, rounds, seconds, warmUp }, report }: PartContext,
): Promise<ReadyReport[]> {
  const races: Race<'ours' | 'bare'>[] = [];
  const bytes: number[] = [];
  for (const { shape, pool } of asked) {
    const requests = pool.map((question) => ours.request(shape, question));
    const sizes: number[] = [];
    for (const request of requests) sizes.push(await makeReady(ours, bare, request));
    bytes.push(median(sizes));
    races.push({
      title: `${shape.name}, ready`,
      contenders: [
        { name: 'ours', target: ours, requests },
        { name: 'bare', target: bare, requests: requests.map((request) => ({ ...request, path: '/memory' })) },
      ],
    });
  }
  const measured = await measureRounds(races, { database: null, connections, rounds, seconds, warmUp, report });
  return measured.map((result, place) => {
    const [first, second] = [result.get('ours')!, result.get('bare')!];
    const side = (all: typeof first): Side => {
      const { p50, p99 } = latencyOf(all.flatMap(({ milliseconds }) => milliseconds));
      const cpu = all.map((round) => round.cpu).filter((value) => value !== undefined);
      return { perSecond: spreadOf(all.map(({ perSecond }) => perSecond)), p50, p99, cpu: cpu.length === all.length ? median(cpu) : null };
    };
    return {
      name: asked[place]!.shape.name,
      answerBytes: bytes[place]!,
      ours: side(first),
      bare: side(second),
      overBare: spreadOf(first.map(({ perSecond }, round) => perSecond / second[round]!.perSecond)),
    };
  });
}

/** How many statements Neo4j runs while one question, never asked before, is asked so many times over eight connections. */
async function countIdentical(
  { shape, pool }: AskedShape,
  { database, schema, model }: LoadedGraph,
  ours: FreshTarget,
  times: number,
): Promise<number> {
  const question = pool[0]!;
  const { compiled } = compileQuestion(schema, model, shape, question.variables);
  await beginCounting(database);
  const request = ours.request(shape, question);
  const { errors, non2xx, requests } = await autocannon({
    url: ours.url + request.path,
    method: 'POST',
    headers: HEADERS,
    body: request.body,
    connections: 8,
    amount: times,
  });
  if (errors + non2xx > 0 || requests.total < times)
    throw new Error(`Of ${times} identical questions ${requests.total} were answered, ${non2xx} not with 200.`);
  return (await countedRuns(database)).get(fenced(compiled)) ?? 0;
}

async function run(context: PartContext): Promise<PartReport> {
  const { options, cleanup, report } = context;
  const loaded = await context.loaded();
  const asked = askedShapes(READY, options.seed, loaded.graph, options.questions);
  report('Starting the service, with what it keeps ready, and the bare route');
  const ours = await startService(loaded.database, {});
  cleanup.add(() => ours.stop());
  const bare = await startBare(loaded.database, cleanup);

  const times = options.smoke ? IDENTICAL.smoke : IDENTICAL.full;
  report(`Asking one question ${times} times`);
  const statements = await countIdentical(asked[0]!, loaded, ours, times);
  const shapes = await measureReady(asked, ours, bare, context);
  const rows = shapes.map(({ name, answerBytes, ours: own, bare: other, overBare }) => [
    name,
    ratio(overBare.median),
    `${ratio(overBare.lowest)}–${ratio(overBare.highest)}`,
    ...[own.perSecond.median, other.perSecond.median, own.p50, other.p50, own.p99, other.p99].map(figure),
    ...[own.cpu, other.cpu].map((cpu) => (cpu === null ? '–' : figure(cpu))),
    figure(answerBytes),
  ]);
  return {
    part: 'ready',
    title: readyPart.title,
    tables: [
      `${options.connections} connections, ${options.rounds} rounds of ${options.seconds} s a side in turn. One question asked ${times.toLocaleString('en')} times at once and again cost Neo4j ${statements} statement${statements === 1 ? '' : 's'}.`,
      table(['shape', 'ours ÷ bare', 'rounds', 'ours/s', 'bare/s', 'p50 ms', 'bare', 'p99 ms', 'bare', 'CPU ms', 'bare', 'bytes'], rows),
    ].join('\n\n'),
    figures: {
      connections: options.connections,
      rounds: options.rounds,
      seconds: options.seconds,
      identical: { times, statements },
      shapes,
    },
    goals: [
      atLeast(
        'Ready answers over a bare route that parses, hashes and returns the same bytes, worst shape',
        Math.min(...shapes.map(({ overBare }) => overBare.median)),
        0.85,
      ),
      atMost(`Statements for ${times.toLocaleString('en')} identical questions`, statements, 1),
    ],
  };
}

/** Answers that need no database, beside a route that has the same bytes in a map. */
export const readyPart: Part = { name: 'ready', title: 'Ready answers, beside a bare route that has the same bytes in memory', run };
