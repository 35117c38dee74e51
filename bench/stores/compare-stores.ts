import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { environmentOf, type DatabaseAccess } from '../database/database.js';
import type { BenchOptions } from '../options.js';
import type { Cleanup } from '../processes/cleanup.js';

/** Median milliseconds of `GraphStore.run`, by shape. */
export interface StoreTimes {
  /** How long the embedded store took to take the graph, generating it included. */
  readonly loadSeconds: number;
  /** Of the process that holds it, records included. */
  readonly residentBytes: number;
  readonly times: Readonly<Record<string, { readonly embedded: number; readonly neo4j: number }>>;
}

/** The whole graph is in one heap, records and store both. */
const HEAP_MEGABYTES = 12_000;

export async function compareStores(
  access: DatabaseAccess,
  shapes: readonly string[],
  { projects, seed, seconds }: Pick<BenchOptions, 'projects' | 'seed' | 'seconds'>,
  cleanup: Cleanup,
): Promise<StoreTimes> {
  const script = fileURLToPath(new URL('./time-stores.js', import.meta.url));
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, script], {
    env: {
      ...process.env,
      ...environmentOf(access),
      PROJECTS: String(projects),
      SEED: seed,
      SHAPES: shapes.join(','),
      SECONDS: String(seconds / 2),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanup.add(() => void child.kill());
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error('The embedded store could not be measured.');
  return JSON.parse(output) as StoreTimes;
}
