import { Command } from 'commander';
import { resolve } from 'node:path';
import { freePort } from '../local-neo4j/free-port.js';
import { NEO4J_VERSION } from '../local-neo4j/libraries.js';
import { startNeo4j, type RunningNeo4j } from '../local-neo4j/start-neo4j.js';
import { projectRoot } from '../project-root.js';

interface Options {
  readonly data?: string;
  readonly password?: string;
  readonly port?: string;
  readonly heap: string;
}

const USUAL_PORT = 7687;

const welcome = ({ uri, user, password }: RunningNeo4j, data: string | undefined): string =>
  [
    '',
    `Neo4j Community ${NEO4J_VERSION} is up. Paste this where you load or serve:`,
    '',
    `export NEO4J_URI=${uri}`,
    `export NEO4J_USER=${user}`,
    `export NEO4J_PASSWORD=${password}`,
    '',
    `then: npm run load && STORE=neo4j npm start`,
    '',
    data === undefined
      ? 'Ctrl-C stops it, and its data goes with it; --data DIR keeps them.'
      : `Ctrl-C stops it; its data stays in ${data}.`,
  ].join('\n');

async function run({ data, password, port, heap }: Options): Promise<void> {
  if (password !== undefined && password.length < 8) throw new Error('Neo4j wants a password of at least eight characters.');
  const server = await startNeo4j({
    cache: resolve(projectRoot, '.cache', 'neo4j'),
    heap,
    port: port === undefined ? await freePort(USUAL_PORT) : Number(port),
    ...(data !== undefined && { data: resolve(data) }),
    ...(password !== undefined && { password }),
    report: console.log,
  });
  console.log(welcome(server, data));
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void ((asked = true), server.stop()));
  await server.ended;
  await server.stop();
  if (asked) return;
  console.error('Neo4j ended by itself.');
  process.exitCode = 1;
}

const command = new Command('neo4j')
  .description('Starts a real Neo4j on this machine, for development: fetched from Maven Central once, reachable from here alone.')
  .option('--data <directory>', 'keep the database here; otherwise it is thrown away at the end')
  .option('--password <password>', 'at least eight characters; otherwise one is generated')
  .option('--port <port>', `port for Bolt; otherwise ${USUAL_PORT} where that is free, or any`)
  .option('--heap <size>', 'the most memory Java may take for objects; a load of 100,000 changes wants 2g', '2g')
  .action(run);

try {
  await command.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
