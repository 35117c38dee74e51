import { Command, Option } from 'commander';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../config.js';
import { entityLines, statementLines } from '../dataset/export-lines.js';
import { loadDataset } from '../dataset/load-dataset.js';
import { buildSchema } from '../graphql/build-schema.js';
import { readGraphModel } from '../model/graph-model.js';
import { existingDirectory } from './existing-directory.js';
import { isClosedPipe, runCommand, USAGE } from './run-command.js';

interface Options {
  readonly seeds?: string;
  readonly statements?: true;
  readonly entities?: true;
}

/** Prints the dataset as NDJSON: entities, statements, or both. */
async function exportDataset({ seeds = readConfig(process.env).seeds, statements, entities }: Options, command: Command): Promise<void> {
  if (!statements && !entities) command.error('error: nothing to export: give --statements, --entities or both', { exitCode: USAGE });
  const model = readGraphModel(await buildSchema());
  const dataset = loadDataset(seeds, model);
  function* lines(): Generator<string> {
    if (entities) for (const line of entityLines(dataset)) yield `${line}\n`;
    if (statements) for (const line of statementLines(dataset, model)) yield `${line}\n`;
  }
  try {
    await pipeline(Readable.from(lines()), process.stdout);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

await runCommand(
  new Command('export')
    .description('Prints the dataset for other programs, one JSON object a line; docs/seeds.md lists the keys.')
    .addOption(new Option('--format <format>', 'output format').choices(['ndjson']).default('ndjson'))
    .option('--statements', 'every statement, with its evidence')
    .option('--entities', 'the register, with aliases')
    .option('--seeds <directory>', 'the dataset; otherwise the one of SEEDS', existingDirectory)
    .addHelpText('after', '\nExit code: 0, 1 where the dataset cannot be loaded, 2 where the command line is wrong.')
    .action(exportDataset),
);
