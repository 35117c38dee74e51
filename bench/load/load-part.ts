import { startNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import { environmentOf } from '../database/database.js';
import { projectsOfNodes } from '../graph/graph-size.js';
import { atLeast, atMost } from '../report/goal.js';
import type { Part, PartContext, PartReport } from '../report/part.js';
import { figure, ratio, table } from '../report/table.js';
import { graphFile } from '../scale/graph-file.js';
import { runScript } from '../scale/run-script.js';

/** What one side needed to load a file into an empty database. */
export interface FileLoad {
  /** Until every index answers. */
  readonly seconds: number;
  /** Of the process that loads. */
  readonly cpuSeconds: number;
  readonly beforeBytes: number;
  readonly peakBytes: number;
}

/** What the database has afterwards. */
interface Loaded extends FileLoad {
  readonly nodes: number;
  readonly relationships: number;
  readonly indexes: number;
}

const LEAST_THROUGHPUT = 0.9;
const MOST_BYTES = 300;

const scripts = { ours: new URL('./load-file.js', import.meta.url), rival: new URL('./rival-load.js', import.meta.url) } as const;
type Side = keyof typeof scripts;

const COUNTS = [
  'CALL () { MATCH (node:Node) RETURN count(node) AS nodes }',
  'CALL () { MATCH (:Node)-[relationship]->(:Node) RETURN count(relationship) AS relationships }',
  'RETURN nodes, relationships',
].join('\n');

/** Loads the file into a database of its own, which goes afterwards. */
async function loadFresh(side: Side, file: string, { options, cleanup, report }: PartContext): Promise<Loaded> {
  const server = await startNeo4j({ heap: options.heap });
  cleanup.add(server.stop);
  const access = { ...server, database: 'neo4j' };
  const driver = openDriver(access);
  try {
    report(`Loading into an empty Neo4j: ${side}`);
    const load = await runScript<FileLoad>(scripts[side], { ...environmentOf(access), FILE: file }, cleanup);
    const { records } = await driver.executeQuery(COUNTS, {}, { database: access.database });
    const { nodes, relationships } = records[0]!.toObject() as { nodes: number; relationships: number };
    const indexes = await driver.executeQuery('SHOW INDEXES YIELD name RETURN count(*) AS count', {}, { database: access.database });
    return { ...load, nodes, relationships, indexes: indexes.records[0]!.get('count') as number };
  } finally {
    await driver.close();
    await server.stop();
  }
}

async function run(context: PartContext): Promise<PartReport> {
  const { options, cleanup, report } = context;
  const { nodes, seed } = options;
  report(`Writing a graph of ${nodes} nodes`);
  const file = await graphFile({ projects: projectsOfNodes(nodes), seed }, cleanup);
  const rival = await loadFresh('rival', file, context);
  const ours = await loadFresh('ours', file, context);
  if (ours.nodes !== rival.nodes || ours.relationships !== rival.relationships)
    throw new Error('The two sides loaded different graphs: nothing is compared.');
  const throughput = rival.seconds / ours.seconds;
  const bytes = (ours.peakBytes - ours.beforeBytes) / ours.nodes;
  const row = (name: string, { seconds, cpuSeconds, peakBytes, beforeBytes, indexes }: Loaded): string[] => [
    name,
    figure(seconds),
    figure((ours.nodes + ours.relationships) / seconds),
    figure(cpuSeconds),
    figure((peakBytes - beforeBytes) / ours.nodes),
    String(indexes),
  ];
  return {
    part: 'load',
    title: 'Loading Neo4j',
    tables: [
      `${figure(ours.nodes)} nodes and ${figure(ours.relationships)} relationships from one NDJSON file, each side into an empty Neo4j of its own, until all`,
      'indexes answer. The rival is a bare `UNWIND` script: the same constraints before, the same indexes after, no checks, nothing to go on from.',
      '',
      table(
        ['side', 'seconds', 'records/s', 'CPU seconds', 'bytes of memory a node', 'indexes'],
        [row('`npm run load`', ours), row('`UNWIND` script', rival)],
      ),
    ].join('\n'),
    figures: { ours, rival, throughput, bytesPerNode: bytes },
    goals: [
      atLeast(`Loader: throughput over a bare UNWIND script’s, ${figure(ours.nodes)} nodes`, Number(ratio(throughput)), LEAST_THROUGHPUT),
      atMost('Loader: bytes of memory a node', Math.round(bytes), MOST_BYTES),
    ],
  };
}

/** Our loader beside a bare `UNWIND` script. */
export const loadPart: Part = { name: 'load', title: 'loading Neo4j, beside a bare UNWIND script', run };
