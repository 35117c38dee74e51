import { GeneratedService, NESTED, nestedOf, PAIRS, pairsOf, readWhole } from './generated-service.js';

/**
 * Reads tables of about a million rows, with units, each from a service of its own, and prints how much memory that took
 * and how long; then reads the beginning of each and leaves.
 */
const TABLES = [
  { name: 'pairs of projects', projects: 2_100, query: PAIRS, rows: pairsOf },
  { name: 'four lists in each other', projects: 16_000, query: NESTED, rows: nestedOf },
];

const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`;

for (const { name, projects, query, rows } of TABLES) {
  const service = await GeneratedService.start(projects);
  console.log(`${name}: ${await rows(service)} rows by the API's own counts`);
  for (const accept of ['text/csv', 'application/x-ndjson']) {
    const { lines, bytes, grown, trailers, seconds } = await readWhole(service, query, accept, 10_000_000);
    const { rss } = await service.state();
    console.log(`  ${accept}: ${lines} lines, ${megabytes(bytes)} in ${seconds.toFixed(1)} s, truncated: ${trailers['x-truncated']}`);
    console.log(`    at most ${megabytes(grown)} more in use than before, ${megabytes(rss)} resident`);
  }
  const before = await service.state();
  const response = await service.open(query, 'text/csv', 10_000_000);
  await new Promise((resolve) => response.once('readable', resolve));
  response.destroy();
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const after = await service.state();
  const [ended] = after.operations.slice(before.operations.length);
  const work = `${String(ended?.['statements'])} statements asked, ended as ${JSON.stringify(ended?.['errors'])}`;
  console.log(`  left at once: ${megabytes(after.live - before.live)} more in use, ${work}`);
  await service.close();
}
