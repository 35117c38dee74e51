import { GraphError } from '../../errors.js';
import { isObject, type GivenRequest } from '../read-request.js';
import { Refusal } from '../refusal.js';
import { checkSource } from '../source-limits.js';
import { sha256 } from './operation-key.js';
import type { RegisteredOperations } from './registered-operations.js';
import type { TrustedOperations } from './trusted-operations.js';

/** The text of an operation, and what it is to be registered by once it is known to be valid. */
export interface ResolvedOperation {
  readonly source: string;
  readonly register?: string;
}

export interface KnownOperations {
  readonly trusted: TrustedOperations;
  readonly registered: RegisteredOperations;
  /** Whether no others than trusted ones are answered. */
  readonly trustedOnly: boolean;
}

/** Whether a request names an operation that the operator put there: no foreign page can choose another. */
export const isNamed = ({ query, documentId }: GivenRequest): boolean => query === undefined && documentId !== undefined;

const unknownDocument = (documentId: string): GraphError =>
  new GraphError('OPERATION_NOT_FOUND', `There is no operation ${JSON.stringify(documentId)}.`, {
    hint: 'documentId is the name or the SHA-256 of a trusted operation; npm run operations lists them.',
  });

/** The hash that a request has in the place of a text, or beside it. */
function persistedHash({ extensions }: GivenRequest): string | undefined {
  const given = extensions?.['persistedQuery'];
  if (!isObject(given)) return undefined;
  if (given['version'] !== 1) throw new Refusal(400, 'Unsupported persisted query version');
  return String(given['sha256Hash']);
}

function persisted(hash: string, registered: RegisteredOperations): ResolvedOperation {
  const source = registered.find(hash);
  // Clients know these words.
  if (source === undefined) throw new GraphError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  return { source };
}

/**
 * The operation that a request sends, or names by `documentId` or by its hash.
 * @throws {GraphError} what is wrong with it, before anything parses it
 */
export function resolveOperation(given: GivenRequest, { trusted, registered, trustedOnly }: KnownOperations): ResolvedOperation {
  const { query: source, documentId } = given;
  if (source === undefined && documentId !== undefined) {
    const operation = trusted.find(documentId);
    if (!operation) throw unknownDocument(documentId);
    return { source: operation.text };
  }
  const hash = persistedHash(given);
  if (source === undefined && hash !== undefined) return persisted(hash, registered);
  if (!source) throw new Refusal(400, 'The request has no query.', { hint: 'Send query, documentId, or the hash of a persisted query.' });
  if (hash !== undefined && sha256(source) !== hash) {
    throw new Refusal(400, 'provided sha does not match query', { hint: 'sha256Hash is the SHA-256 of query, in hexadecimal digits.' });
  }
  checkSource(source);
  if (trustedOnly && !trusted.includes(source)) throw notTrusted();
  return hash === undefined ? { source } : { source, register: hash };
}

export const notTrusted = (): GraphError =>
  new GraphError('OPERATION_NOT_TRUSTED', 'This service answers operations that its operator knows, and no others.', {
    hint: 'Send documentId with the name of a trusted operation (npm run operations lists them), or have yours put into TRUSTED_DOCUMENTS.',
  });
