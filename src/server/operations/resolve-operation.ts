import type { FastifyRequest } from 'fastify';
import { GraphError } from '../../errors.js';
import { checkSource } from '../source-limits.js';
import { sha256 } from './operation-key.js';
import type { TrustedOperations } from './trusted-operations.js';

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of a GraphQL request, wherever they stand; what is malformed is Apollo's to refuse. */
export function membersOf({ method, body, query }: Pick<FastifyRequest, 'method' | 'body' | 'query'>): Members {
  const from = method === 'GET' ? query : body;
  return isObject(from) ? from : {};
}

/** `extensions` stand in the address of a GET as a text. */
function persistedQuery({ extensions }: Members): Members | undefined {
  let read: unknown = extensions;
  if (typeof extensions === 'string') {
    try {
      read = JSON.parse(extensions);
    } catch {
      return undefined;
    }
  }
  const found = isObject(read) ? read['persistedQuery'] : undefined;
  return isObject(found) ? found : undefined;
}

/** What Apollo says of a hash that is not one of the text sent along, and of a protocol it does not know. */
function checkHash(members: Members, source: unknown): void {
  const persisted = persistedQuery(members);
  if (!persisted) return;
  if (persisted['version'] !== 1) throw new GraphError('BAD_REQUEST', 'Unsupported persisted query version');
  if (typeof source === 'string' && sha256(source) !== persisted['sha256Hash']) {
    throw new GraphError('BAD_REQUEST', 'provided sha does not match query', {
      hint: 'sha256Hash is the SHA-256 of query, in hexadecimal digits.',
    });
  }
}

/**
 * The text that a request names by `documentId`, or undefined where it names none.
 * @throws {GraphError} what is wrong with the operation of a request, before anything reads it
 */
export function resolveOperation(members: Members, trusted: TrustedOperations, trustedOnly: boolean): string | undefined {
  const { query: source, documentId } = members;
  if (source === undefined && typeof documentId === 'string') {
    const operation = trusted.find(documentId);
    if (operation) return operation.text;
    throw new GraphError('OPERATION_NOT_FOUND', `There is no operation ${JSON.stringify(documentId)}.`, {
      hint: 'documentId is the name or the SHA-256 of a trusted operation; npm run operations lists them.',
    });
  }
  checkHash(members, source);
  if (typeof source !== 'string') return undefined;
  checkSource(source);
  if (trustedOnly && !trusted.includes(source)) throw notTrusted();
  return undefined;
}

export const notTrusted = (): GraphError =>
  new GraphError('OPERATION_NOT_TRUSTED', 'This service answers operations that its operator knows, and no others.', {
    hint: 'Send documentId with the name of a trusted operation (npm run operations lists them), or have yours put into TRUSTED_DOCUMENTS.',
  });
