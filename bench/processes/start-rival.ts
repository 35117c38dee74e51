import type { Database } from '../database/database.js';
import { freshVariables } from '../shapes/fresh-shape.js';
import { startChild } from './start-child.js';
import type { Target } from './target.js';

/** The rival in a process of its own: each shape has its route, which takes the parameters as JSON. */
export async function startRival({ uri, user, password }: Database): Promise<Target> {
  const child = await startChild(new URL('../rival/rival.js', import.meta.url), '/health', {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NODE_ENV: 'production',
  });
  return {
    ...child,
    name: 'rival',
    request: ({ name }, variables) => ({ path: `/${name}`, body: JSON.stringify(variables) }),
    freshRequest: ({ name }, variables, number) => ({
      path: `/${name}/fresh/${number}`,
      body: JSON.stringify(freshVariables(variables, number)),
    }),
  };
}
