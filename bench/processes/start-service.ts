import { environmentOf, type DatabaseAccess } from '../database/database.js';
import { freshText, freshVariables } from '../shapes/fresh-shape.js';
import { startChild } from './start-child.js';
import type { Target } from './target.js';

/** Our service as `npm start` runs it, on Neo4j, with what a public service has: no explanations, a quiet log. */
export async function startService(access: DatabaseAccess): Promise<Target> {
  const child = await startChild(new URL('../../src/commands/start.js', import.meta.url), '/health/ready', {
    STORE: 'neo4j',
    ...environmentOf(access),
    EXPLAIN: 'off',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  });
  return {
    ...child,
    name: 'ours',
    request: ({ document }, variables) => ({ path: '/graphql', body: JSON.stringify({ query: document, variables }) }),
    freshRequest: ({ document }, variables, number) => ({
      path: '/graphql',
      body: JSON.stringify({ query: freshText(document, number), variables: freshVariables(variables, number) }),
    }),
  };
}
