import { NdjsonFile } from '../../src/dataset/batch-ndjson.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { FileRead } from './embedded-part.js';

/**
 * Runs in a process of its own, with `--expose-gc`: reads a graph from an NDJSON file into the embedded store, as
 * `npm start` does with `SEEDS`, and prints how long that took and how much memory as JSON.
 */
const { FILE } = process.env as Record<string, string>;
const model = readGraphModel(await buildSchema());
gc!();
const before = process.memoryUsage.rss();

const begun = performance.now();
const cpu = process.cpuUsage();
const store = await EmbeddedStore.read(new NdjsonFile(FILE!), model, {});
const seconds = (performance.now() - begun) / 1000;
const { user, system } = process.cpuUsage(cpu);
const peakBytes = process.resourceUsage().maxRSS * 1024;

gc!();
const { nodes, relationships } = await store.statistics(model);
const readiness = await store.readiness();
if (!readiness.ready) throw new Error('What was read is no dataset.');
console.log(
  JSON.stringify({
    seconds,
    cpuSeconds: (user + system) / 1e6,
    beforeBytes: before,
    peakBytes,
    restingBytes: process.memoryUsage.rss(),
    nodes: [...new Set(model.entities.map(({ label }) => label!))].reduce((sum, label) => sum + nodes.get(label)!, 0),
    relationships: [...relationships.values()].reduce((sum, { count }) => sum + count, 0),
  } satisfies FileRead),
);
