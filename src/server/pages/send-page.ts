import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pageFile } from './page-files.js';

/** Answers with a page, or with 304 to who has it. Pages stay in no cache: they name the scripts that fit this service. */
export type SendPage = (reply: FastifyReply, ifNoneMatch?: string) => FastifyReply;

/**
 * A page that the build made.
 * @param policy the directives of its Content-Security-Policy
 * @param base where its relative addresses begin, where that is not its own address: `../`
 */
export function readPage(name: string, policy: readonly string[], base?: string): SendPage {
  const built = readFileSync(pageFile(name), 'utf8');
  const html = base === undefined ? built : built.replace('<head>', `<head><base href="${base}" />`);
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-cache',
    etag: tag,
  };
  return (reply, ifNoneMatch) => (ifNoneMatch === tag ? reply.code(304).headers(headers).send() : reply.headers(headers).send(html));
}
