import { askedShapes } from '../compare/asked-shapes.js';
import { ask } from '../measure/ask.js';
import { runRound, type LoadOptions } from '../measure/run-round.js';
import { spreadOf, type Spread } from '../measure/statistics.js';
import { startService } from '../processes/start-service.js';
import type { FreshTarget, Request } from '../processes/target.js';
import type { Part, PartContext, PartReport } from '../report/part.js';
import { figure, ratio, table } from '../report/table.js';

const SHAPES = ['point-walk', 'filtered-list', 'hub-region'];

interface ReplicasReport {
  readonly name: string;
  readonly one: Spread;
  readonly two: Spread;
  /** Two over one, round by round. */
  readonly ratio: Spread;
}

/** Answers a second of all processes together, each with its share of the connections. */
async function perSecond(processes: readonly FreshTarget[], asked: readonly Request[], options: LoadOptions): Promise<number> {
  const connections = Math.max(1, Math.round(options.connections / processes.length));
  const rounds = await Promise.all(processes.map((target) => runRound(target, asked, { ...options, connections })));
  return rounds.reduce((sum, round) => sum + round.perSecond, 0);
}

async function run({ options, cleanup, report, loaded }: PartContext): Promise<PartReport> {
  const { database, graph } = await loaded();
  report('Starting two processes of the service on one Neo4j');
  const processes = await Promise.all([startService(database), startService(database)]);
  for (const each of processes) cleanup.add(() => each.stop());
  const { connections, seconds, rounds, warmUp } = options;
  const load = { database: null, connections, seconds };
  const measured: ReplicasReport[] = [];
  for (const { shape, pool } of askedShapes(SHAPES, options.seed, graph)) {
    report(`Measuring ${shape.name} with one process and with two`);
    const asked = pool.map((question) => processes[0]!.request(shape, question));
    // Neo4j plans the statement when it is first asked.
    for (const each of processes) await ask(each, asked[0]!);
    if (warmUp > 0) await perSecond(processes, asked, { ...load, seconds: warmUp });
    const [one, two]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      one.push(await perSecond([processes[round % 2]!], asked, load));
      two.push(await perSecond(processes, asked, load));
    }
    measured.push({
      name: shape.name,
      one: spreadOf(one),
      two: spreadOf(two),
      ratio: spreadOf(two.map((value, round) => value / one[round]!)),
    });
  }
  const rows = measured.map(({ name, one, two, ratio: over }) => [
    name,
    ratio(over.median),
    `${ratio(over.lowest)}–${ratio(over.highest)}`,
    figure(one.median),
    figure(two.median),
  ]);
  return {
    part: 'replicas',
    title: replicasPart.title,
    tables: [
      `${connections} connections in all, ${rounds} rounds of ${seconds} s, nothing kept ready. Both processes, Neo4j and the load generator share the cores of this machine: where these are all in use with one process, a second one can add nothing.`,
      table(['shape', 'two ÷ one', 'rounds', 'one/s', 'two/s'], rows),
    ].join('\n\n'),
    figures: { connections, rounds, seconds, shapes: measured },
    goals: [],
  };
}

/** What a second process of the service adds on one Neo4j. */
export const replicasPart: Part = { name: 'replicas', title: 'Two processes of the service on one Neo4j', run };
