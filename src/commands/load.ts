import { Command, InvalidArgumentError } from 'commander';
import { resolve } from 'node:path';
import { readConfig, type Config } from '../config.js';
import { NdjsonFile } from '../dataset/batch-ndjson.js';
import { GraphError } from '../errors.js';
import { buildSchema } from '../graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../model/graph-model.js';
import { loadBatch } from '../store/neo4j/load/load-batch.js';
import type { RecordSource } from '../store/records/record-source.js';
import { openDriver } from '../store/neo4j/open-driver.js';
import { readReadiness } from '../store/neo4j/readiness.js';
import { verifyCredentials } from '../store/neo4j/verify-credentials.js';
import { graphSource } from './graph-source.js';
import { loadProgress } from './load-progress.js';
import { printLoadReport } from './print-load-report.js';
import { reportFailure } from './report-failure.js';

interface Options {
  readonly seeds?: string;
  readonly ndjson?: string;
  readonly dryRun?: true;
  readonly transactionLimit?: number;
  readonly bookmarks?: true;
}

function sourceOf({ seeds, ndjson }: Options, config: Config, model: GraphModel): RecordSource {
  if (ndjson !== undefined) return new NdjsonFile(ndjson);
  return graphSource(seeds === undefined ? config.seeds : resolve(seeds), model);
}

async function load(options: Options): Promise<void> {
  const config = readConfig({ ...process.env, STORE: 'neo4j' });
  const model = readGraphModel(await buildSchema());
  const source = sourceOf(options, config, model);
  if (source instanceof NdjsonFile) await source.requireReadable();
  const { uri, database } = config.neo4j;
  const driver = openDriver(config.neo4j);
  const shown = loadProgress(process.stderr);
  try {
    await verifyCredentials(driver, config.neo4j);
    const readiness = await readReadiness(driver, config.neo4j);
    if (!readiness.ready && readiness.reason === 'UNREACHABLE')
      throw new GraphError('STORE_UNAVAILABLE', 'Nothing was loaded.', { hint: readiness.hint });
    console.log(`${options.dryRun ? 'Comparing with' : 'Loading into'} ${uri}${database === undefined ? '' : `, database ${database}`}`);
    const { dryRun, transactionLimit } = options;
    const report = await loadBatch(driver, database, source, {
      model,
      ...shown.listeners,
      ...(dryRun && { dryRun }),
      ...(transactionLimit && { transactionLimit }),
    });
    shown.end();
    console.log(printLoadReport(report, options));
  } finally {
    shown.end();
    await driver.close();
  }
}

/** The text of the server is for whoever operates it, and a load is started by nobody else. */
function reportWithCause(error: unknown): void {
  reportFailure(error);
  const ofServer = error instanceof GraphError && (error.code === 'STORE_UNAVAILABLE' || error.code === 'INTERNAL');
  if (ofServer && error.cause instanceof Error) console.error(`Cause: ${error.cause.message}`);
}

const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1 on.');
  return Number(text);
};

await new Command('load')
  .description('Moves the graph in the Neo4j of the settings to the dataset, by the difference alone.')
  .option('--seeds <directory>', 'the dataset; otherwise the one of SEEDS')
  .option('--ndjson <file>', 'records instead of seeds, one a line, nodes first; see docs/data-model.md')
  .option('--dry-run', 'check everything and say what would change, without writing')
  .option('--transaction-limit <changes>', 'how many changes go into one transaction at most; otherwise 100000', wholeNumber)
  .option('--bookmarks', 'print at the end what members of a cluster can be told to wait for; see docs/scaling.md')
  .action(load)
  .parseAsync()
  .catch(reportWithCause);
