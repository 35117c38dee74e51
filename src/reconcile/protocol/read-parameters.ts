import type { FastifyRequest } from 'fastify';
import { GraphError } from '../../errors.js';

/** The parameters of a request by name: those of its form, and those of its address. */
export type Parameters = Readonly<Record<string, string | undefined>>;

const entriesOf = ({ query, body }: Pick<FastifyRequest, 'query' | 'body'>): [string, unknown][] => [
  ...Object.entries(query as Record<string, unknown>),
  ...(body instanceof URLSearchParams ? [...body] : []),
];

/** @throws {GraphError} BAD_REQUEST where one stands more than once */
export function readParameters(request: Pick<FastifyRequest, 'query' | 'body'>): Parameters {
  const found = new Map<string, string>();
  for (const [name, value] of entriesOf(request)) {
    if (typeof value !== 'string' || found.has(name)) {
      throw new GraphError('BAD_REQUEST', `${JSON.stringify(name)} stands in the request more than once.`);
    }
    found.set(name, value);
  }
  return Object.fromEntries(found);
}
