import { Command, Option } from 'commander';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../config.js';
import { entityLines, statementLines } from '../dataset/export-lines.js';
import { loadDataset } from '../dataset/load-dataset.js';
import { GraphError } from '../errors.js';
import { buildSchema } from '../graphql/build-schema.js';
import { readGraphModel } from '../model/graph-model.js';
import { reportFailure } from './report-failure.js';

interface Options {
  readonly seeds?: string;
  readonly statements?: true;
  readonly entities?: true;
}

/** Prints the dataset as NDJSON: entities, statements, or both. */
async function exportDataset({ seeds = readConfig(process.env).seeds, statements, entities }: Options): Promise<void> {
  if (!statements && !entities) throw new GraphError('INVALID_SETTING', 'Nothing to export: give --statements, --entities or both.');
  const dataset = loadDataset(seeds, readGraphModel(await buildSchema()));
  function* lines(): Generator<string> {
    if (entities) for (const line of entityLines(dataset)) yield `${line}\n`;
    if (statements) for (const line of statementLines(dataset)) yield `${line}\n`;
  }
  await pipeline(Readable.from(lines()), process.stdout);
}

/** Whoever reads may stop before the end, as in `npm run export -- --entities | head`. */
const isClosedPipe = (error: unknown): boolean => error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE';

await new Command('export')
  .description('Prints the dataset for other programs, one JSON object a line.')
  .addOption(new Option('--format <format>', 'output format').choices(['ndjson']).default('ndjson'))
  .option('--statements', 'every statement, with its evidence')
  .option('--entities', 'the register, with aliases')
  .option('--seeds <directory>', 'the dataset; otherwise the one of SEEDS')
  .action(exportDataset)
  .parseAsync()
  .catch((error: unknown) => {
    if (!isClosedPipe(error)) reportFailure(error);
  });
