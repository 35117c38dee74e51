import { GraphError } from '../errors.js';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface OriginRules {
  /** Where the service listens. */
  readonly host: string;
  /** Origins whose pages may ask; `*` for any. */
  readonly corsOrigins: readonly string[];
}

const hostnameOf = (host: string): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '');

const isLoopback = (host: string): boolean => LOOPBACK.has(host === '::1' ? '[::1]' : host) || /^127(?:\.\d{1,3}){3}$/.test(host);

const refused = (message: string): GraphError =>
  new GraphError('BAD_REQUEST', message, { hint: 'CORS_ORIGINS names the origins whose pages may ask.' });

/**
 * Keeps pages of other sites away, those too that had a name of their own lead to this machine (DNS rebinding): a
 * browser says with `Origin` which page asks, and with `Host` what it took this service for.
 * @throws {GraphError} BAD_REQUEST
 * @see https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#security-warning
 */
export function checkOrigin(
  { origin, host = '' }: { readonly origin?: string | undefined; readonly host?: string | undefined },
  rules: OriginRules,
): void {
  if (isLoopback(rules.host) && !isLoopback(hostnameOf(host))) {
    throw refused(`This service is reached by the names of this machine alone, not by ${JSON.stringify(host)}.`);
  }
  if (origin === undefined || rules.corsOrigins.includes('*') || rules.corsOrigins.includes(origin)) return;
  throw refused(`Pages of ${JSON.stringify(origin)} may not ask here.`);
}
