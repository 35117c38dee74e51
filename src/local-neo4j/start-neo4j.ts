import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requireJava } from './find-tools.js';
import { freePort } from './free-port.js';
import { keepChild } from './keep-child.js';
import { neo4jLibraries } from './libraries.js';
import { javaCommand, serverSettings } from './server-settings.js';
import { ensurePassword } from './set-password.js';

export interface StartOptions {
  /** Where the libraries are kept between starts. Default: `.cache/neo4j` in the current directory. */
  readonly cache?: string;
  /** Where the database lives. Default: a throw-away directory, removed by `stop()`. */
  readonly data?: string;
  /** At least eight characters. Default: the one of an earlier start in `data`, or a generated one. */
  readonly password?: string;
  /** Default: any free port. */
  readonly port?: number;
  /** The most memory that Java may take for objects, as it writes it. Default: `1g`. */
  readonly heap?: string;
  readonly report?: (line: string) => void;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly port: number;
  /** Ends the server and waits for it; a throw-away directory goes with it. */
  stop(): Promise<void>;
  /** Settles when the server has ended, by itself or by `stop()`. */
  readonly ended: Promise<void>;
}

const START_TIMEOUT = 120_000;

/**
 * Starts Neo4j Community on the loopback interface and resolves when it answers.
 *
 * @throws {MissingTool} where Java or Maven are not there
 * @throws {Error} where it does not come up, with the end of its log
 */
export async function startNeo4j(options: StartOptions = {}): Promise<RunningNeo4j> {
  await requireJava();
  const libraries = await neo4jLibraries(options.cache ?? join(process.cwd(), '.cache', 'neo4j'), options.report);
  const home = options.data ?? (await mkdtemp(join(tmpdir(), 'jiangcheng-neo4j-')));
  const port = options.port ?? (await freePort());
  const passwordFile = join(home, 'password.txt');
  const known = await readFile(passwordFile, 'utf8').catch(() => undefined);
  const password = options.password ?? known ?? randomBytes(12).toString('hex');

  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), serverSettings(port));
  const log = join(home, 'neo4j.log');
  const output = await open(log, 'w');
  const child = keepChild('java', javaCommand(libraries, home, options.heap ?? '1g'), output.fd, options.data === undefined ? home : '');
  await output.close();
  const ended = once(child, 'exit').then(() => {});

  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };

  const uri = `bolt://127.0.0.1:${port}`;
  try {
    const deadline = Date.now() + START_TIMEOUT;
    while (!(await ensurePassword(uri, password))) {
      if (child.exitCode !== null || Date.now() > deadline) {
        const lines = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-20).join('\n');
        throw new Error(`Neo4j did not start. The end of its log:\n${lines}`);
      }
      await sleep(250);
    }
    await writeFile(passwordFile, password, { mode: 0o600 });
  } catch (error) {
    await stop();
    if (options.data === undefined) await rm(home, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  }
  return Object.freeze({ uri, user: 'neo4j', password, port, stop, ended });
}
