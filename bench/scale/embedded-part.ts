import { projectsOfNodes } from '../graph/graph-size.js';
import { atMost } from '../report/goal.js';
import type { Part, PartContext, PartReport } from '../report/part.js';
import { figure, table } from '../report/table.js';
import { graphFile } from './graph-file.js';
import { runScript } from './run-script.js';

/** What reading a file into the embedded store cost. */
export interface FileRead {
  readonly seconds: number;
  /** Of all its threads, garbage collection among them. */
  readonly cpuSeconds: number;
  /** Resident memory of the process before. */
  readonly beforeBytes: number;
  readonly peakBytes: number;
  /** Afterwards, when the garbage is collected. */
  readonly restingBytes: number;
  readonly nodes: number;
  readonly relationships: number;
}

/** With so many more companies that each amount's statement mentions, the graph has five relationships a node. */
const MENTIONS = 9;

const GIBIBYTE = 2 ** 30;
const MOST_SECONDS = 60;
const MOST_GIBIBYTES = 3;

async function run({ options, cleanup, report }: PartContext): Promise<PartReport> {
  const { nodes, seed } = options;
  report(`Writing a graph of ${nodes} nodes with five relationships each`);
  const file = await graphFile({ projects: projectsOfNodes(nodes), seed, mentions: MENTIONS }, cleanup);
  report('Reading it into the embedded store');
  const read = await runScript<FileRead>(new URL('./read-file.js', import.meta.url), { FILE: file }, cleanup);
  const perRelationship = (read.restingBytes - read.beforeBytes) / read.relationships;
  return {
    part: 'embedded',
    title: 'The embedded store at scale',
    tables: [
      `\`SEEDS=graph.ndjson\`: ${figure(read.nodes)} nodes and ${figure(read.relationships)} relationships, read from a file, held`,
      'against the model and built into the store, in a process of its own.',
      '',
      table(
        ['seconds', 'CPU seconds', 'peak GiB', 'GiB afterwards', 'bytes a relationship, nodes included'],
        [
          [
            figure(read.seconds),
            figure(read.cpuSeconds),
            figure(read.peakBytes / GIBIBYTE),
            figure(read.restingBytes / GIBIBYTE),
            figure(perRelationship),
          ],
        ],
      ),
    ].join('\n'),
    figures: { ...read, bytesPerRelationship: perRelationship },
    goals: [
      atMost(
        `Embedded store: seconds to load ${figure(read.nodes)} nodes, ${figure(read.relationships)} relationships`,
        read.seconds,
        MOST_SECONDS,
      ),
      atMost('Embedded store: GiB of the process at its peak', read.peakBytes / GIBIBYTE, MOST_GIBIBYTES),
    ],
  };
}

/** A graph of a million nodes in the embedded store. */
export const embeddedPart: Part = { name: 'embedded', title: 'loading the embedded store at scale', run };
