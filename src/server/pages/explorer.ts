import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { prefersHtml } from '../media-type.js';
import { readPage } from './send-page.js';

/** The one rule that Cytoscape writes into a style element of its own: `.__________cytoscape_container { position: relative; }`. */
const DRAWING_STYLE = `'sha256-${createHash('sha256').update('.__________cytoscape_container { position: relative; }').digest('base64')}'`;

/** Nothing but what this service serves: no inline script or style, no frame, no form, no other origin. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${DRAWING_STYLE}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** The pages at the first level; `web/explorer/pages.tsx` shows them. */
const PLACES = ['projects', 'enterprises', 'observations', 'indicators', 'documents', 'conflicts', 'quality', 'download'];

/** Types whose nodes have a page under their id. */
const TYPES = ['region', 'enterprise', 'organization', 'project', 'industry', 'policy', 'indicator', 'document', 'statement'];

/** So deep an address may lie that the page finds its files from it. */
const MOST_LEVELS = 8;

/** What is at no address: the page that says so, for people; for programs the error that they read. */
function missing(app: FastifyInstance): void {
  const levels = Array.from({ length: MOST_LEVELS }, (_, level) => readPage('index.html', POLICY, '../'.repeat(level) || './'));
  app.get('/*', ({ headers, url }, reply) => {
    const page = levels[url.split('?', 1)[0]!.split('/').length - 2];
    return page && prefersHtml(headers) ? page(reply.code(404)) : reply.callNotFound();
  });
}

/** The explorer: one page, which reads from its address what it shows. */
export function explorer(app: FastifyInstance): void {
  const top = readPage('index.html', POLICY, './');
  const below = readPage('index.html', POLICY, '../');
  for (const path of ['', ...PLACES]) app.get(`/${path}`, ({ headers }, reply) => top(reply, headers['if-none-match']));
  for (const type of TYPES) app.get(`/${type}/:slug`, ({ headers }, reply) => below(reply, headers['if-none-match']));
  missing(app);
}
