import { environmentOf, type DatabaseAccess } from '../database/database.js';
import { freshVariables } from '../shapes/fresh-shape.js';
import { startChild } from './start-child.js';
import type { FreshTarget } from './target.js';

/** The rival in a process of its own: each shape has its route, which takes the parameters as JSON. */
export async function startRival(access: DatabaseAccess): Promise<FreshTarget> {
  const child = await startChild(new URL('../rival/rival.js', import.meta.url), '/health', {
    ...environmentOf(access),
    NODE_ENV: 'production',
  });
  return {
    ...child,
    name: 'rival',
    request: ({ name }, { variables, rival = variables }) => ({ path: `/${name}`, body: JSON.stringify(rival) }),
    freshRequest: ({ name }, { variables, rival = variables }, number) => ({
      path: `/${name}/fresh/${number}`,
      body: JSON.stringify(freshVariables(rival, number)),
    }),
  };
}
