import { GeneratedService, PAIRS, pairsOf, readWhole } from './generated-service.js';

/** Reads a table of a million rows from a service of its own, and prints how much memory that took and how long. */
const PROJECTS = 2_100;

const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`;

const service = await GeneratedService.start(PROJECTS);
console.log(`The table has ${await pairsOf(service)} rows.`);
for (const accept of ['text/csv', 'application/x-ndjson']) {
  const { lines, bytes, grown, trailers, seconds } = await readWhole(service, PAIRS, accept, 10_000_000);
  const { rss } = await service.state();
  console.log(`${accept}: ${lines} lines, ${megabytes(bytes)} in ${seconds.toFixed(1)} s, truncated: ${trailers['x-truncated']}`);
  console.log(`  at most ${megabytes(grown)} more in use than before, ${megabytes(rss)} resident`);
}
await service.close();
