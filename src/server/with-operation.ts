import type { FastifyRequest } from 'fastify';
import type { Citation } from './permalinks/permalink.js';

/** A request as the handlers of operations see it. */
export type OperationRequest = FastifyRequest & {
  /** Set where a permalink is opened: what it says about the answer it was made for. */
  readonly cited?: Citation;
};

/** Members of a GraphQL request, as they stand in an address. */
interface OperationInAddress {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/**
 * The same request, as if it were a GET with this operation in its address. Only operations that the service itself
 * keeps come this way: a foreign page can make a browser send no others, so the header against that is put on.
 */
export function withOperation(request: FastifyRequest, { query, ...rest }: OperationInAddress, cited?: Citation): OperationRequest {
  const search = new URLSearchParams({ query });
  for (const [key, value] of Object.entries(rest)) if (typeof value === 'string') search.set(key, value);
  const headers = { ...request.headers, 'apollo-require-preflight': 'true' };
  return Object.create(request, {
    method: { value: 'GET' },
    url: { value: `/graphql?${search}` },
    headers: { value: headers },
    ...(cited && { cited: { value: cited } }),
  }) as OperationRequest;
}
