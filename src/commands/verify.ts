import { Command } from 'commander';
import { readConfig } from '../config.js';
import { loadDataset } from '../dataset/load-dataset.js';
import { InvalidSeeds } from '../dataset/problem.js';
import { printVerifyReport } from '../dataset/verify/print-verify-report.js';
import { verifyDataset } from '../dataset/verify/verify-dataset.js';
import { refusedReport, type VerifyReport } from '../dataset/verify/verify-report.js';
import { buildSchema } from '../graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../model/graph-model.js';
import { existingDirectory } from './existing-directory.js';
import { runCommand } from './run-command.js';

interface Options {
  readonly documents: string;
  readonly seeds?: string;
  readonly json?: true;
}

/** The report for programs, also of seeds that cannot even be loaded. */
function reportOf(seeds: string, originals: string, model: GraphModel): VerifyReport {
  try {
    return verifyDataset(loadDataset(seeds, model), { seeds, originals, model });
  } catch (error) {
    if (error instanceof InvalidSeeds) return refusedReport(error.problems);
    throw error;
  }
}

/** Holds the seeds against the originals; exit code 1 where something is wrong. */
async function verify({ documents, seeds = readConfig(process.env).seeds, json }: Options): Promise<void> {
  const model = readGraphModel(await buildSchema());
  const report = json
    ? reportOf(seeds, documents, model)
    : verifyDataset(loadDataset(seeds, model), { seeds, originals: documents, model });
  console.log(json ? JSON.stringify(report, null, 2) : printVerifyReport(report));
  process.exitCode = report.ok ? 0 : 1;
}

await runCommand(
  new Command('verify')
    .description('Holds the dataset against the original documents and against itself: anchors, figures, coverage, sums, the register.')
    .requiredOption('--documents <directory>', 'the originals, one text file a document', existingDirectory)
    .option('--seeds <directory>', 'the dataset; otherwise the one of SEEDS', existingDirectory)
    .option('--json', 'print the report as JSON')
    .addHelpText('after', '\nExit code: 0 where everything holds, 1 where something is wrong, 2 where the command line is.')
    .action(verify),
);
