import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answer.js';
import { entityTag, isKnownTag } from './entity-tag.js';
import { logOperation, type OperationLine } from './operation-log.js';
import { failureStatus } from './response-status.js';

/** The one way an answer goes out: status, headers, body, and the line in the log. */
export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  mediaType: string,
  line: Omit<OperationLine, 'status' | 'codes'>,
): FastifyReply {
  const { body, hasData, codes } = answer;
  let status = hasData ? 200 : failureStatus(codes, mediaType);
  reply.header('content-type', mediaType);
  if (request.method === 'POST' || !hasData) {
    reply.header('cache-control', 'no-store');
  } else {
    const tag = entityTag(answer);
    // To be asked about each time: whoever keeps it never shows one that is out of date.
    reply.headers({ 'cache-control': 'no-cache', etag: tag });
    varyBy(reply, 'Accept, X-Explain, X-Cost, X-Permalink');
    if (isKnownTag(request.headers['if-none-match'], tag)) status = 304;
  }
  logOperation(request.log, { ...line, status, codes });
  reply.code(status);
  return status === 304 ? reply.send() : reply.send(body);
}

/** CORS may have said what it varies by already. */
function varyBy(reply: FastifyReply, names: string): void {
  const before = reply.getHeader('vary');
  reply.header('vary', before === undefined ? names : `${String(before)}, ${names}`);
}
