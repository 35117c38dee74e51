import { environmentOf, type DatabaseAccess } from '../database/database.js';
import { freshText, freshVariables } from '../shapes/fresh-shape.js';
import { startChild } from './start-child.js';
import type { FreshTarget } from './target.js';

const SCRIPT = new URL('../../src/commands/start.js', import.meta.url);

/** What a public service has: no explanations, a quiet log. */
const PUBLIC = { EXPLAIN: 'off', LOG_LEVEL: 'error', NODE_ENV: 'production' };

/** Nothing is kept ready and nothing shared, so that every request is answered from the store. */
export const COLD = { CACHE_BYTES: '0' };

const asked = (): Pick<FreshTarget, 'request' | 'freshRequest'> => ({
  request: ({ document }, { variables }) => ({ path: '/graphql', body: JSON.stringify({ query: document, variables }) }),
  freshRequest: ({ document }, { variables }, number) => ({
    path: '/graphql',
    body: JSON.stringify({ query: freshText(document, number), variables: freshVariables(variables, number) }),
  }),
});

/** Our service as `npm start` runs it, on Neo4j. @param script a script that starts it, where it is to do more */
export async function startService(
  access: DatabaseAccess,
  settings: Readonly<Record<string, string>> = COLD,
  script = SCRIPT,
): Promise<FreshTarget> {
  const child = await startChild(script, '/health/ready', { ...PUBLIC, ...settings, STORE: 'neo4j', ...environmentOf(access) });
  return { ...child, name: 'ours', ...asked() };
}

/** Our service on the embedded store, with the graph of an NDJSON file. */
export async function startEmbedded(seeds: string): Promise<FreshTarget> {
  const child = await startChild(SCRIPT, '/health/ready', { ...PUBLIC, ...COLD, STORE: 'embedded', SEEDS: seeds }, EMBEDDED_START);
  return { ...child, name: 'embedded', ...asked() };
}

/** A large graph takes its time to be read (ms). */
const EMBEDDED_START = 300_000;
