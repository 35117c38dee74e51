import type { Operation } from './share-link.js';

/** The endpoint beside this page, whatever prefix a proxy puts before both. */
export const endpoint = new URL('../graphql', location.href).href;

interface AskOptions {
  readonly accept?: string;
  /** Options of a table: `limit=200`. */
  readonly table?: string;
  readonly extensions?: Readonly<Record<string, boolean>>;
  readonly signal?: AbortSignal;
}

interface Refused {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly hint?: string } }[];
}

/** Why there is no answer, in the words of the service. */
export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
}

function reasonIn(text: string, status: number): string {
  try {
    const [first] = (JSON.parse(text) as Refused).errors ?? [];
    if (first) return [first.extensions?.code, first.message, first.extensions?.hint].filter(Boolean).join(' · ');
  } catch {
    // What answers is no service of ours.
  }
  return `HTTP ${status}`;
}

/**
 * Asks the operation that stands in the editors.
 * @throws {NotAnswered} where it is refused
 * @throws {SyntaxError} where the variables are no JSON
 */
export async function ask({ query, variables }: Operation, { accept = 'application/json', table, extensions, signal }: AskOptions = {}) {
  const given = variables.trim() === '' ? {} : (JSON.parse(variables) as unknown);
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', ...(table && { 'x-table': table }) },
    body: JSON.stringify({ query, variables: given, ...(extensions && { extensions }) }),
    ...(signal && { signal }),
  });
  if (response.ok) return response;
  throw new NotAnswered(reasonIn(await response.text(), response.status));
}
