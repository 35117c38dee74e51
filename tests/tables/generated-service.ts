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

/** Lists in lists in lists, all of them paged, with amounts in several units: what each company builds beside each project. */
export const NESTED = `{ regions { nodes { name kind projects { nodes { name investment { amount(unit: YI_YUAN) period }
  enterprises { nodes { name projects { nodes { id name status region { name } investment { amount(unit: WAN_YUAN) text } } } } } } } } } }`;

/** How many rows `NESTED` has, by the API's own counts: a row for what has none. */
export async function nestedOf(service: GeneratedService): Promise<number> {
  const counts = '{ page: regions(first: 1000) { nodes { id projects { totalCount } } } }';
  const { page } = (await service.ask(counts)) as { page: { nodes: { id: string; projects: { totalCount: number } }[] } };
  let rows = 0;
  for (const { id, projects } of page.nodes) {
    if (projects.totalCount === 0) rows += 1;
    for (let after = 'null', more = projects.totalCount > 0; more;) {
      const query = `{ region(id: "${id}") { projects(first: 200, after: ${after}) {
        nodes { enterprises(first: 100) { nodes { projects { totalCount } } } } pageInfo { hasNextPage endCursor } } } }`;
      const { region } = (await service.ask(query)) as { region: { projects: ProjectsPage } };
      for (const { enterprises } of region.projects.nodes) {
        if (enterprises.nodes.length === 0) rows += 1;
        for (const enterprise of enterprises.nodes) rows += Math.max(1, enterprise.projects.totalCount);
      }
      more = region.projects.pageInfo.hasNextPage;
      after = JSON.stringify(region.projects.pageInfo.endCursor);
    }
  }
  return rows;
}

interface ProjectsPage {
  readonly nodes: readonly {
    readonly enterprises: { readonly nodes: readonly { readonly projects: { readonly totalCount: number } }[] };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

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
    const address = `${this.url}/graphql?limit=${limit}&units=1&query=${encodeURIComponent(query)}`;
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
