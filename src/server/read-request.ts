import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.js';

export type Members = Readonly<Record<string, unknown>>;

/** The members of a GraphQL request, each of the type that it must have. */
export interface GivenRequest {
  readonly query: string | undefined;
  readonly documentId: string | undefined;
  readonly operationName: string | null;
  readonly variables: Members | null;
  readonly extensions: Members | null;
}

export const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

const malformed = (message: string): Refusal => new Refusal(400, message);

function textOf(members: Members, name: string): string | undefined {
  const value = members[name];
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  throw malformed(`${name} must be a text.`);
}

function objectOf(members: Members, name: string): Members | null {
  const value = members[name];
  if (value === undefined || value === null || isObject(value)) return value ?? null;
  throw malformed(`${name} must be an object.`);
}

/** In an address an object stands as a text of JSON. */
function parsedObjectOf(members: Members, name: string): Members | null {
  const text = textOf(members, name);
  if (text === undefined) return null;
  try {
    return objectOf({ [name]: JSON.parse(text) as unknown }, name);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw malformed(`${name} is no valid JSON.`);
  }
}

/**
 * The request in the body of a POST.
 * @throws {Refusal} 400 where it is not well-formed
 */
export function readBody(body: unknown): GivenRequest {
  if (Array.isArray(body)) throw malformed('The body is a list; operations are sent one by one.');
  if (!isObject(body)) throw malformed('The body must be a JSON object with a query.');
  return {
    query: textOf(body, 'query'),
    documentId: textOf(body, 'documentId'),
    operationName: textOf(body, 'operationName') ?? null,
    variables: objectOf(body, 'variables'),
    extensions: objectOf(body, 'extensions'),
  };
}

/**
 * The request in the address of a GET.
 * @throws {Refusal} 400 where it is not well-formed, 415 where it says that it has a body of another type
 */
export function readAddress({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): GivenRequest {
  const contentType = headers['content-type'];
  if (contentType && !/^\s*application\/json\s*(;|$)/i.test(contentType)) {
    throw new Refusal(415, `A GET has no body, and so none of the type ${JSON.stringify(contentType)}.`);
  }
  const members = query as Members;
  for (const [name, value] of Object.entries(members)) {
    if (Array.isArray(value)) throw malformed(`${name} stands in the address more than once.`);
  }
  return {
    query: textOf(members, 'query'),
    documentId: textOf(members, 'documentId'),
    operationName: textOf(members, 'operationName') ?? null,
    variables: parsedObjectOf(members, 'variables'),
    extensions: parsedObjectOf(members, 'extensions'),
  };
}
