import { generateGraph } from '../../bench/generate-graph.js';
import { NdjsonFile } from '../../src/dataset/batch-ndjson.js';
import { formats } from '../../src/export/formats.js';
import type { ExportFormat } from '../../src/export/export-format.js';
import { restrict, type Restriction } from '../../src/export/restrict.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { recordsOf, type GraphRecord, type RecordSource } from '../../src/store/records/record-source.js';

/**
 * Writes a large graph in each format to nowhere, and prints how much memory is in use meanwhile, after what is not in
 * use was let go of: `node --expose-gc scripts/run.mjs tests/export/flat-memory [projects or FILE.ndjson] [format …]`.
 */
const [given = '100000', ...wanted] = process.argv.slice(2);
const RECORDS_BETWEEN_LOOKS = 200_000;

const model = readGraphModel(await buildSchema());

function openSource(): RecordSource {
  if (given.endsWith('.ndjson')) return new NdjsonFile(given);
  const graph = generateGraph(model, { projects: Number(given), seed: 'export' });
  return { records: () => recordsOf({ nodes: graph.nodes(), relationships: graph.relationships() }) };
}

const collect = globalThis.gc;
if (!collect) throw new Error('Memory is only known with node --expose-gc.');

function inUse(): number {
  collect!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

class WatchedSource implements RecordSource {
  read = 0;
  most = 0;

  constructor(private readonly source: RecordSource) {}

  async *records(): AsyncGenerator<GraphRecord> {
    for await (const record of this.source.records()) {
      if (++this.read % RECORDS_BETWEEN_LOOKS === 0) this.most = Math.max(this.most, inUse());
      yield record;
    }
  }
}

async function measure(format: ExportFormat, restriction: Restriction, name: string): Promise<void> {
  const source = new WatchedSource(whole);
  const before = inUse();
  const begun = performance.now();
  let [bytes, pieces] = [0, 0];
  for await (const piece of format.write(restrict(source, model, restriction, format.keepsTime), model)) {
    bytes += Buffer.byteLength(typeof piece === 'string' ? piece : piece.text);
    pieces += 1;
  }
  const seconds = (performance.now() - begun) / 1000;
  const rows = [name, `${(bytes / 1e6).toFixed(0)} MB`, `${seconds.toFixed(1)} s`, `${((source.most - before) / 1e6).toFixed(1)} MB`];
  console.log(`| ${rows.join(' | ')} | ${source.read} records read, ${pieces} pieces`);
}

const whole = openSource();
const chosen = formats.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
for (const format of chosen) await measure(format, {}, format.name);
if (wanted.length === 0 || wanted.includes('filters')) {
  const graphml = formats.find(({ name }) => name === 'graphml')!;
  await measure(graphml, { region: 'region/city' }, 'graphml, a city and all around it');
  await measure(graphml, { days: { known: 20230101, on: 20221231 } }, 'graphml, as of days');
}
