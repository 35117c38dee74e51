import { once } from 'node:events';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/local-neo4j/free-port.js';
import { keepChild } from '../../src/local-neo4j/keep-child.js';
import { childOf, cpuSeconds } from './cpu-time.js';

export interface RunningChild {
  readonly url: string;
  /** CPU seconds so far, where the system tells. */
  cpuSeconds(): number | undefined;
  stop(): Promise<void>;
}

/** How long a child may take until it is ready (ms). */
const START_TIMEOUT = 60_000;
/** How often it is asked whether it is ready (ms). */
const PAUSE = 100;

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );

/**
 * Starts a script of ours as a process of its own, on a free port that it is told as `PORT`, and resolves when its
 * `health` path answers. It ends with this process, however that ends.
 */
export async function startChild(
  script: URL,
  health: string,
  environment: Readonly<Record<string, string>>,
  timeout = START_TIMEOUT,
): Promise<RunningChild> {
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), 'jiangcheng-bench-'));
  const log = join(directory, 'output.log');
  const output = await open(log, 'w');
  const keeper = keepChild(process.execPath, [fileURLToPath(script)], output.fd, directory, {
    ...process.env,
    ...environment,
    PORT: String(port),
  });
  await output.close();
  const ended = once(keeper, 'exit');
  const stop = async (): Promise<void> => {
    keeper.kill('SIGTERM');
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + timeout;
  while (!(await answers(url + health))) {
    if (keeper.exitCode !== null || Date.now() > deadline) {
      const said = await readFile(log, 'utf8');
      await stop();
      throw new Error(`${fileURLToPath(script)} did not start:\n${said.trimEnd()}`);
    }
    await sleep(PAUSE);
  }
  const pid = keeper.pid === undefined ? undefined : childOf(keeper.pid);
  return { url, cpuSeconds: () => (pid === undefined ? undefined : cpuSeconds(pid)), stop };
}
