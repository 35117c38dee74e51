/**
 * What stands between a client and the service, and spoils some requests. `away`: the store is away. `gateway`: a
 * gateway answers in HTML. `drop`: nobody answers. `other dataset`: the answer is from another dataset.
 */
export type Fault = 'away' | 'gateway' | 'drop' | 'other dataset' | 'none';

const AWAY = { errors: [{ message: 'Neo4j does not answer.', extensions: { code: 'STORE_UNAVAILABLE' } }] };

async function spoil(fault: Fault, ask: () => Promise<Response>): Promise<Response> {
  if (fault === 'drop') throw new TypeError('fetch failed');
  if (fault === 'away') return Response.json(AWAY, { status: 503 });
  if (fault === 'gateway') return new Response('<h1>Bad Gateway</h1>', { status: 502 });
  const response = await ask();
  if (fault === 'none') return response;
  return new Response((await response.text()).replace('"contentHash":"', '"contentHash":"other'), response);
}

/** A `fetch` whose first requests have these faults, one a request; behind them all is well. */
export function faultyFetch(...faults: Fault[]): { fetch: typeof fetch; count: () => number } {
  let count = 0;
  return {
    count: () => count,
    fetch: (...request) => spoil(faults[count++] ?? 'none', () => fetch(...request)),
  };
}
