import autocannon from 'autocannon';
import type { Database } from '../database/database.js';
import { databaseCpuSeconds } from '../database/database-cpu.js';
import type { RunningChild } from '../processes/start-child.js';
import type { Request } from '../processes/target.js';
import { HEADERS } from './ask.js';

/** What one process did with one kind of request for a few seconds. */
export interface Round {
  readonly perSecond: number;
  /** Of every answer. */
  readonly milliseconds: readonly number[];
  /** CPU milliseconds an answer, of its process and of Neo4j, where they tell. */
  readonly cpu: number | undefined;
  readonly databaseCpu: number | undefined;
}

export interface LoadOptions {
  /** Whose CPU time is read too; null where no database is asked. */
  readonly database: Database | null;
  readonly connections: number;
  readonly seconds: number;
}

/** Milliseconds an answer between two readings of a clock in seconds. */
const perAnswer = (before: number | undefined, after: number | undefined, answers: number): number | undefined =>
  before === undefined || after === undefined ? undefined : ((after - before) * 1000) / answers;

/** The questions in another order for each connection, so that not all ask the same at once. */
const rotated = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)];

/**
 * Asks without a pause over so many connections. autocannon keeps latencies in whole milliseconds, so they are taken
 * from the events of its connections, which have them exactly.
 * @throws {Error} where an answer is missing or has another status than 200
 */
export async function runRound(
  target: Pick<RunningChild, 'url' | 'cpuSeconds'>,
  asked: readonly Request[],
  { database, connections, seconds }: LoadOptions,
): Promise<Round> {
  const requests = asked.map((request) => ({ method: 'POST' as const, headers: HEADERS, ...request }));
  const milliseconds: number[] = [];
  let started = 0;
  const databaseBefore = database ? await databaseCpuSeconds(database) : undefined;
  const cpuBefore = target.cpuSeconds();
  const begun = performance.now();
  const { errors, timeouts, non2xx } = await autocannon({
    url: target.url,
    connections,
    duration: seconds,
    // How often it looks whether the time is over; the default would round three seconds up to four.
    sampleInt: 50,
    setupClient: (client) => {
      client.setRequests(rotated(requests, Math.floor((started++ / connections) * requests.length)));
      client.on('response', (_status, _bytes, responseTime) => milliseconds.push(responseTime));
    },
  } as autocannon.Options);
  const elapsed = (performance.now() - begun) / 1000;
  const cpuAfter = target.cpuSeconds();
  const databaseAfter = database ? await databaseCpuSeconds(database) : undefined;
  const where = `${target.url}${asked[0]!.path}`;
  if (errors + timeouts + non2xx > 0)
    throw new Error(`${where} failed: ${errors} errors, ${timeouts} timeouts, ${non2xx} answers that are not 200.`);
  if (milliseconds.length === 0) throw new Error(`${where} gave no answer within ${seconds} seconds: give it more with --seconds.`);
  const answers = milliseconds.length;
  return {
    perSecond: answers / elapsed,
    milliseconds,
    cpu: perAnswer(cpuBefore, cpuAfter, answers),
    databaseCpu: perAnswer(databaseBefore, databaseAfter, answers),
  };
}
