import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';

/** What the service says of itself. */
export interface ChildState {
  readonly url: string;
  /** Bytes that are in use, after what is not in use was let go of. */
  readonly live: number;
  readonly rss: number;
  /** What it logged of operations that ended. */
  readonly operations: readonly Record<string, unknown>[];
}

/** Each project with all projects of its region: with half of them in one, some hundreds make more than 100,000 rows. */
export const PAIRS = `{ projects { nodes { id name status region { id name kind
  projects { nodes { id name status kind aliases investment { id amount text period } } } } } } }`;

/** How many rows `PAIRS` has, by the API's own count. */
export async function pairsOf(service: GeneratedService): Promise<number> {
  const { projectGroups } = (await service.ask('{ projectGroups(by: [REGION], first: 1000) { count } }')) as {
    projectGroups: { count: number }[];
  };
  return projectGroups.reduce((sum, { count }) => sum + count * count, 0);
}

/** A service on a generated graph of any size, in a process of its own. */
export class GeneratedService {
  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
  ) {}

  /** @param projects it has up to twice as many statements */
  static async start(projects: number): Promise<GeneratedService> {
    const script = join(projectRoot, 'dist/tests/tables/serve-generated.js');
    const child = fork(script, [String(projects)], { execArgv: ['--expose-gc'] });
    const [{ url }] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error('It ended.'))),
    ])) as [ChildState];
    return new GeneratedService(child, url);
  }

  async state(): Promise<ChildState> {
    const answered = once(this.child, 'message');
    this.child.send('state');
    return ((await answered) as [ChildState])[0];
  }

  /** The answer to a table's address, of which nothing was read yet. */
  async open(query: string, accept: string, limit: number): Promise<IncomingMessage> {
    const address = `${this.url}/graphql?limit=${limit}&query=${encodeURIComponent(query)}`;
    const request = get(address, { headers: { accept, 'apollo-require-preflight': '1' } });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  }

  async ask(query: string): Promise<unknown> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return ((await response.json()) as { data: unknown }).data;
  }

  async close(): Promise<void> {
    this.child.disconnect();
    await once(this.child, 'exit');
  }
}

export interface ReadWhole {
  readonly bytes: number;
  readonly lines: number;
  /** How much more memory was in use while it was read than before, at most. */
  readonly grown: number;
  readonly trailers: NodeJS.Dict<string>;
  readonly seconds: number;
}

const MEGABYTE = 1_000_000;
const LINE_FEED = 10;

/** Reads a table to its end, and looks every few megabytes how much memory the service uses. */
export async function readWhole(
  service: GeneratedService,
  query: string,
  accept: string,
  limit: number,
  every = 8 * MEGABYTE,
): Promise<ReadWhole> {
  const { live: before } = await service.state();
  const begun = performance.now();
  const response = await service.open(query, accept, limit);
  let [bytes, lines, grown, next] = [0, 0, 0, every];
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === LINE_FEED) lines++;
    if (bytes < next) continue;
    next += every;
    const { live } = await service.state();
    grown = Math.max(grown, live - before);
  }
  return { bytes, lines, grown, trailers: response.trailers, seconds: (performance.now() - begun) / 1000 };
}
