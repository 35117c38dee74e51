import type { FastifyInstance } from 'fastify';
import { explorer } from './explorer.js';
import { pageFiles } from './page-files.js';
import { playground } from './playground.js';

/** What people look at, from files that the build made; without them the service answers all the same. */
export async function pages(app: FastifyInstance): Promise<void> {
  if (!(await pageFiles(app))) return;
  explorer(app);
  await playground(app);
}
