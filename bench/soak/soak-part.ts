import { freePort } from '../../src/local-neo4j/free-port.js';
import { askedShapes } from '../compare/asked-shapes.js';
import { Random } from '../graph/random.js';
import { startService } from '../processes/start-service.js';
import { atMost } from '../report/goal.js';
import type { Part, PartContext, PartReport } from '../report/part.js';
import { ratio, table } from '../report/table.js';
import { askMany } from './ask-many.js';
import { mixedRequests } from './mixed-requests.js';

/** An hour's worth at a hundred requests a second, as fast as they are answered. */
const HOUR = { full: 360_000, smoke: 400 };
/** Before the first look, what is bounded must be full: ready answers, compiled operations, documents. */
const WARM_UP_SHARE = 0.25;
const LOOKS = 10;
/** Ready answers, so that they are full long before the hour is over; all else has the bounds of a service. */
const CACHE_BYTES = 16_000_000;

const SOAKED = ['point-walk', 'filtered-list', 'related-list', 'three-roots', 'to-the-policy', 'search'];
const SERVICE = new URL('./soaked-service.js', import.meta.url);
const MEBIBYTE = 2 ** 20;

interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

interface Look extends Memory {
  /** Requests so far, the warm-up included. */
  readonly requests: number;
}

const memoryAt = async (port: number): Promise<Memory> => (await fetch(`http://127.0.0.1:${port}`)).json() as Promise<Memory>;

async function run({ options, cleanup, report, loaded }: PartContext): Promise<PartReport> {
  const { database, graph } = await loaded();
  const port = await freePort();
  const ours = await startService(database, { CACHE_BYTES: String(CACHE_BYTES), MEMORY_PORT: String(port) }, SERVICE);
  cleanup.add(() => ours.stop());
  const random = new Random(options.seed, 'soak');
  const requests = mixedRequests(ours, askedShapes(SOAKED, options.seed, graph), graph, random);

  const total = options.smoke ? HOUR.smoke : HOUR.full;
  const warmUp = Math.ceil(total * WARM_UP_SHARE);
  report(`Asking ${warmUp} requests before the first look at memory`);
  await askMany(ours.url, requests, warmUp, options.connections);
  const looks: Look[] = [];
  const begun = performance.now();
  for (let look = 1; look <= LOOKS; look++) {
    await askMany(ours.url, requests, Math.ceil((total - warmUp) / LOOKS), options.connections);
    looks.push({ requests: warmUp + look * Math.ceil((total - warmUp) / LOOKS), ...(await memoryAt(port)) });
    report(`Look ${look} of ${LOOKS}: ${mebibytes(looks.at(-1)!.heapUsed)} MiB of heap, ${mebibytes(looks.at(-1)!.rss)} MiB resident`);
  }
  const perSecond = (total - warmUp) / ((performance.now() - begun) / 1000);
  const [first, last] = [looks[0]!, looks.at(-1)!];
  const rows = looks.map(({ requests: so, heapUsed, external, rss }) => [
    so.toLocaleString('en'),
    ...[heapUsed, external, rss].map(mebibytes),
    ratio(heapUsed / first.heapUsed),
    ratio(rss / first.rss),
  ]);
  return {
    part: 'soak',
    title: soakPart.title,
    tables: [
      `${total.toLocaleString('en')} requests over ${options.connections} connections, ${Math.round(perSecond).toLocaleString('en')} a second: of a hundred, five in a text never sent before, five of a client that goes away, 25 for any project, the rest come again. Memory of the service after its garbage was collected, in MiB; ready answers had ${CACHE_BYTES / 1_000_000} MB.`,
      table(['requests', 'heap', 'beside it', 'resident', 'heap ÷ first', 'resident ÷ first'], rows),
    ].join('\n\n'),
    figures: { requests: total, warmUp, perSecond, cacheBytes: CACHE_BYTES, looks },
    goals: [
      atMost('Heap after an hour’s worth of requests over that after the first tenth', last.heapUsed / first.heapUsed, 1.1),
      atMost('Resident memory after an hour’s worth of requests over that after the first tenth', last.rss / first.rss, 1.1),
    ],
  };
}

const mebibytes = (bytes: number): string => (bytes / MEBIBYTE).toFixed(1);

/** Whether memory stays as it is while a service answers for an hour. */
export const soakPart: Part = { name: 'soak', title: 'Memory over an hour’s worth of requests', run };
