import type { FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.js';
import { exampleQuestions } from '../example-questions.js';
import { readPage } from './send-page.js';

const EXAMPLES = join(projectRoot, 'docs', 'examples.md');

/** Nothing but what this service serves. The editor writes its colours into style elements, hence the one exception. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** `/playground/`: GraphiQL, with the questions of the page of examples beside it. */
export async function playground(app: FastifyInstance): Promise<void> {
  const page = readPage('playground/index.html', POLICY);
  const examples = exampleQuestions(await readFile(EXAMPLES, 'utf8'));
  app.get('/playground', (_, reply) => reply.redirect('playground/'));
  app.get('/playground/', ({ headers }, reply) => page(reply, headers['if-none-match']));
  app.get('/playground/examples.json', () => examples);
}
