import { measureRounds, type Race } from '../measure/measure-rounds.js';
import { latencyOf, median, spreadOf } from '../measure/statistics.js';
import type { Part, PartContext, PartReport } from '../report/part.js';
import { figure, table } from '../report/table.js';
import { startBare } from './start-bare.js';

const floors = [
  { name: 'Fastify', title: 'Fastify: a route that returns a constant', path: '/plain', body: '{}' },
  { name: 'Apollo', title: 'Apollo Server on Fastify: a field that is a constant', path: '/apollo', body: '{"query":"{ data }"}' },
  { name: 'driver', title: 'Fastify and the driver: `RETURN 1`', path: '/driver', body: '{}' },
] as const;

type Floor = (typeof floors)[number]['name'];

async function run({ options, cleanup, report, loaded }: PartContext): Promise<PartReport> {
  const { database } = await loaded();
  report('Starting the bare routes');
  const target = await startBare(database, cleanup);
  const race: Race<Floor> = {
    title: 'floors',
    contenders: floors.map(({ name, path, body }) => ({ name, target, requests: [{ path, body }] })),
  };
  const { connections, rounds, seconds, warmUp } = options;
  const [measured] = await measureRounds([race], { database, connections, rounds, seconds, warmUp, report });
  const figures = floors.map(({ name, title }) => {
    const all = measured!.get(name)!;
    const cpu = all.map((round) => round.cpu).filter((value) => value !== undefined);
    return {
      name,
      title,
      perSecond: spreadOf(all.map(({ perSecond }) => perSecond)),
      milliseconds: latencyOf(all.flatMap(({ milliseconds }) => milliseconds)),
      cpu: cpu.length === all.length ? median(cpu) : null,
    };
  });
  const rows = figures.map(({ title, perSecond, milliseconds: { p50, p99 }, cpu }) => [
    title,
    figure(perSecond.median),
    figure(p50),
    figure(p99),
    cpu === null ? '–' : figure(cpu),
  ]);
  return {
    part: 'floors',
    title: floorsPart.title,
    tables: [
      `${connections} connections, ${rounds} rounds of ${seconds} s, in turn, each with nothing else behind the route.`,
      table(['what', 'answers/s', 'p50 ms', 'p99 ms', 'CPU ms of the process'], rows),
    ].join('\n\n'),
    figures: { connections, rounds, seconds, floors: figures },
    goals: [],
  };
}

/** What Fastify, Apollo and the driver cost by themselves, so that it is known what nobody gets below. */
export const floorsPart: Part = { name: 'floors', title: 'Floors: what Fastify, Apollo and the driver cost by themselves', run };
