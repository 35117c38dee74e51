import { Command } from 'commander';
import { readConfig } from '../config.js';
import { loadDataset } from '../dataset/load-dataset.js';
import { printVerifyReport } from '../dataset/verify/print-verify-report.js';
import { verifyDataset } from '../dataset/verify/verify-dataset.js';
import { buildSchema } from '../graphql/build-schema.js';
import { readGraphModel } from '../model/graph-model.js';
import { reportFailure } from './report-failure.js';

interface Options {
  readonly documents: string;
  readonly seeds?: string;
  readonly json?: true;
}

/** Holds the seeds against the originals; exit code 1 where something is wrong. */
async function verify({ documents, seeds = readConfig(process.env).seeds, json }: Options): Promise<void> {
  const model = readGraphModel(await buildSchema());
  const report = verifyDataset(loadDataset(seeds, model), { seeds, originals: documents, model });
  console.log(json ? JSON.stringify(report, null, 2) : printVerifyReport(report));
  process.exitCode = report.ok ? 0 : 1;
}

await new Command('verify')
  .description('Holds the dataset against the original documents: anchors, figures, coverage.')
  .requiredOption('--documents <directory>', 'the originals, one text file a document')
  .option('--seeds <directory>', 'the dataset; otherwise the one of SEEDS')
  .option('--json', 'print the report as JSON')
  .action(verify)
  .parseAsync()
  .catch(reportFailure);
