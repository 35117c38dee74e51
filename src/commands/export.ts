import { Command, InvalidArgumentError, Option } from 'commander';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../config.js';
import { NdjsonFile } from '../dataset/batch-ndjson.js';
import { entityLines, statementLines } from '../dataset/export-lines.js';
import { loadDataset } from '../dataset/load-dataset.js';
import { GraphError } from '../errors.js';
import type { ExportFormat } from '../export/export-format.js';
import { formats } from '../export/formats.js';
import { readRestriction } from '../export/read-restriction.js';
import { restrict, type Restriction } from '../export/restrict.js';
import { writeFolder } from '../export/write-folder.js';
import { buildSchema } from '../graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../model/graph-model.js';
import { checkRecords } from '../store/records/check-records.js';
import type { RecordSource } from '../store/records/record-source.js';
import { existingDirectory } from './existing-directory.js';
import { CountedSource } from './export-progress.js';
import { graphSource } from './graph-source.js';
import { runCommand, USAGE } from './run-command.js';
import { writeFile, writeToOutput } from './write-export.js';

const CHOICES = 'give --format for the graph, or --statements, --entities or both';

interface Options {
  readonly format?: string;
  readonly out?: string;
  readonly types?: string;
  readonly region?: string;
  readonly known?: string;
  readonly on?: string;
  readonly seeds?: string;
  readonly ndjson?: string;
  readonly statements?: true;
  readonly entities?: true;
  readonly graph?: true;
}

const refuse = (command: Command, message: string): never => command.error(`error: ${message}`, { exitCode: USAGE });

/** A place for a file that is not there yet, in a directory that is. */
function writablePlace(file: string): string {
  if (existsSync(path.dirname(path.resolve(file)))) return file;
  throw new InvalidArgumentError('No such directory.');
}

/** The lines of statements and entities, which are what the seeds say and not the graph. */
async function* datasetLines({ statements, entities, seeds }: Options, model: GraphModel): AsyncGenerator<string> {
  const dataset = loadDataset(seeds ?? readConfig(process.env).seeds, model);
  if (entities) for (const line of entityLines(dataset)) yield `${line}\n`;
  if (statements) for (const line of statementLines(dataset, model)) yield `${line}\n`;
}

/** What is asked for wrongly is a mistake of the command line. */
function restriction(options: Options, model: GraphModel, command: Command): Restriction {
  try {
    return readRestriction(options, model);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return refuse(command, [error.message, error.details.hint ?? ''].join(' ').trimEnd());
  }
}

/** Records that others may have written are held against the model before any of them is relied on. */
async function openSource({ seeds, ndjson }: Options, model: GraphModel): Promise<RecordSource> {
  const source = ndjson === undefined ? graphSource(seeds ?? readConfig(process.env).seeds, model) : new NdjsonFile(ndjson);
  if (source instanceof NdjsonFile) await checkRecords(source, model, () => {});
  return source;
}

async function exportGraph(format: ExportFormat, options: Options, model: GraphModel, command: Command): Promise<void> {
  const { out } = options;
  const wanted = restriction(options, model, command);
  if (format.kind === 'folder' && out === undefined) refuse(command, `${format.name} is a folder of files: say with --out where`);
  if (format.kind === 'folder' && existsSync(out!)) refuse(command, `${JSON.stringify(out)} is there already: name a folder that is not`);
  const whole = await openSource(options, model);
  const source = new CountedSource(restrict(whole, model, wanted, format.keepsTime), (line) => console.error(line));
  if (format.kind === 'folder') await writeFolder(out!, format.write(source, model));
  else if (out === undefined) return writeToOutput(format.write(source, model));
  else await writeFile(out, format.write(source, model));
  console.error(`${source.summary} in ${out}`);
}

/** Prints what the dataset states, or the graph that is derived from it. */
async function exportDataset(options: Options, command: Command): Promise<void> {
  const { format, graph, statements, entities, types, region, known, on, ndjson, out } = options;
  const ofDataset = statements ?? entities ?? false;
  if (!ofDataset && !graph && format === undefined) refuse(command, `nothing to export: ${CHOICES}`);
  const ofGraph = [graph, types, region, known, on, ndjson].some((option) => option !== undefined) || (format ?? 'ndjson') !== 'ndjson';
  if (ofDataset && ofGraph) refuse(command, `too much to export: ${CHOICES}`);
  const model = readGraphModel(await buildSchema());
  if (!ofDataset)
    return exportGraph(
      formats.find(({ name }) => name === (format ?? 'ndjson'))!,
      options,
      model,
      command,
    );
  const lines = datasetLines(options, model);
  return out === undefined ? writeToOutput(lines) : writeFile(out, lines);
}

const FORMATS = formats.map(({ name, title }) => `  ${name.padEnd(13)}${title.en}`).join('\n');

await runCommand(
  new Command('export')
    .description('Writes the graph, or a part of it, for other programs; docs/export.md says more.')
    .addOption(new Option('--format <format>', 'the graph in this format').choices(formats.map(({ name }) => name)))
    .option('--out <path>', 'file, or folder of a data package; otherwise standard output', writablePlace)
    .option('--types <names>', 'only nodes of these types, as Project,Region, with the evidence for them')
    .option('--region <id>', 'only this region, all within it, and what belongs to them')
    .option('--known <date>', 'as of this day: what was published by then')
    .option('--on <date>', 'as of this day: what was valid then')
    .option('--seeds <directory>', 'the dataset; otherwise the one of SEEDS', existingDirectory)
    .addOption(new Option('--ndjson <file>', 'a graph that was exported as ndjson, instead of a dataset').conflicts('seeds'))
    .option('--graph', 'the same as --format ndjson')
    .option('--statements', 'instead of the graph every statement of the dataset as NDJSON; docs/seeds.md lists the keys')
    .option('--entities', 'the same for the register, with aliases')
    .addHelpText('after', `\nFormats:\n${FORMATS}`)
    .addHelpText('after', '\nExit code: 0, 1 where the dataset cannot be exported, 2 where the command line is wrong.')
    .action(exportDataset),
);
