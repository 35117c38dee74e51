import type { FastifyInstance } from 'fastify';
import { readPage } from './send-page.js';

/** Nothing but what this service serves: no inline script or style, no frame, no form, no other origin. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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

/** The explorer: one page, which reads from its address what it shows. */
export function explorer(app: FastifyInstance): void {
  const top = readPage('index.html', POLICY, './');
  const below = readPage('index.html', POLICY, '../');
  for (const path of ['', ...PLACES]) app.get(`/${path}`, ({ headers }, reply) => top(reply, headers['if-none-match']));
  for (const type of TYPES) app.get(`/${type}/:slug`, ({ headers }, reply) => below(reply, headers['if-none-match']));
}
