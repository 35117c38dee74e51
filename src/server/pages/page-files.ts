import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.js';

const BUILT = join(projectRoot, 'dist', 'web');

/** A file that the build made: `index.html`, `playground/index.html`. */
export const pageFile = (name: string): string => join(BUILT, name);

/** `/assets/*`: scripts, styles and pictures of all pages, compressed when they were built. Their names change with them. */
export async function pageFiles(app: FastifyInstance): Promise<boolean> {
  if (!existsSync(pageFile('index.html'))) {
    app.log.warn('The pages are not built; npm start builds them.');
    return false;
  }
  await app.register(fastifyStatic, {
    root: pageFile('assets'),
    prefix: '/assets/',
    preCompressed: true,
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  return true;
}
