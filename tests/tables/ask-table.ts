import type { TestService } from '../server/support/test-service.js';
import { readNdjson } from './table-reader.js';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly rows: readonly Record<string, unknown>[];
  readonly summary: Record<string, unknown>;
}

/** Asks for a table by POST; `rows` and `summary` are of NDJSON, which it is unless `accept` says otherwise. */
export async function askTable(
  service: TestService,
  query: string,
  options: Record<string, string> = {},
  {
    accept = 'application/x-ndjson',
    variables = {},
    headers = {},
  }: { accept?: string; variables?: object; headers?: Record<string, string> } = {},
): Promise<Answered> {
  const response = await service.get(`/graphql?${new URLSearchParams(options)}`, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const read = response.ok && accept.endsWith('ndjson') ? readNdjson(bytes) : { rows: [], summary: {} };
  return { status: response.status, headers: response.headers, text: new TextDecoder().decode(bytes), ...read };
}
