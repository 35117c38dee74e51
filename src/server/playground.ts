import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import { exampleOperations } from './example-operations.js';

const PAGES = join(projectRoot, 'dist', 'web', 'playground');
const EXAMPLES = join(projectRoot, 'schema', 'examples.graphql');

/** Nothing but what this service serves. The editor writes its colours into style elements, hence the one exception. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/playground`: GraphiQL, from files that the build made, with the example operations as tabs. */
export async function playground(app: FastifyInstance): Promise<void> {
  for (const path of ['/', '/playground']) app.get(path, (_, reply) => reply.redirect('playground/'));
  if (!existsSync(PAGES)) {
    app.log.warn('The playground is not built; npm start builds it.');
    return;
  }
  const examples = exampleOperations(await readFile(EXAMPLES, 'utf8'));
  app.get('/playground/examples.json', () => examples);
  await app.register(fastifyStatic, {
    root: PAGES,
    prefix: '/playground/',
    cacheControl: false,
    setHeaders(reply, path) {
      const isPage = path.endsWith('.html');
      void reply.header('cache-control', isPage ? 'no-cache' : 'public, max-age=31536000, immutable');
      if (isPage) void reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
    },
  });
}
