import type { FastifyBaseLogger } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { Cost, OperationResponse } from '../graphql/executor.js';
import type { AskedOperation } from './answer-operation.js';
import type { TrustedOperations } from './operations/trusted-operations.js';
import { NotKept, type KeptOperations } from './permalinks/kept-operations.js';
import { changesSince, permalinkTo, type Citation } from './permalinks/permalink.js';
import type { Members } from './read-request.js';
import type { StoreWatch } from './store-watch.js';

/** Items of a bill that an answer shows. */
const SHOWN_ITEMS = 10;

/** What an answer brings beside its data, for who asks. */
export interface Wanted {
  readonly explain: boolean;
  readonly cost: boolean;
  readonly permalink: boolean;
  /** What a permalink that was opened says about the answer it was made for. */
  readonly cited?: Citation | undefined;
}

/** By `extensions: { name: true }` or by a header. */
const asksFor = (name: string, extensions: Members | null, headers: IncomingHttpHeaders): boolean =>
  headers[`x-${name}`] === '1' || extensions?.[name] === true;

/** Whether headers ask for anything beside the data. */
export const headersAsk = (headers: IncomingHttpHeaders): boolean =>
  headers['x-explain'] === '1' || headers['x-cost'] === '1' || headers['x-permalink'] === '1';

/** @param mayExplain whether plan, Cypher and parameters are shown to anyone */
export const wantedBy = (extensions: Members | null, headers: IncomingHttpHeaders, mayExplain: boolean, cited?: Citation): Wanted => ({
  explain: mayExplain && asksFor('explain', extensions, headers),
  cost: asksFor('cost', extensions, headers),
  permalink: cited !== undefined || asksFor('permalink', extensions, headers),
  cited,
});

/** Whether the data are all that is wanted, so that the answer is the same for everyone. */
export const isPlain = (wanted: Wanted): boolean => !wanted.explain && !wanted.cost && !wanted.permalink;

export interface ExtensionOptions {
  readonly watch: Pick<StoreWatch, 'loading' | 'answered'>;
  readonly kept: KeptOperations;
  readonly trusted: TrustedOperations;
}

const costOf = ({ items, ...cost }: Cost): object => ({ ...cost, items: items.slice(0, SHOWN_ITEMS) });

/** A link, or why there is none: an answer is no worse for it. */
async function permalink(
  { kept, trusted }: ExtensionOptions,
  { document: { source }, operationName, variables }: AskedOperation,
  data: Members,
  dataset: string | null,
  log: FastifyBaseLogger,
): Promise<object> {
  try {
    const link = permalinkTo({ source, operationName, variables }, data, dataset);
    if (!trusted.hasText(source)) await kept.keep(source);
    return { permalink: link };
  } catch (error) {
    if (!(error instanceof NotKept)) log.error({ err: error }, 'an operation could not be kept');
    const reason = error instanceof NotKept ? error.message : 'the folder of operations cannot be written to';
    return { permalink: null, permalinkHint: `There is no permalink: ${reason}.` };
  }
}

/** Which dataset an answer is from, as every answer says in `extensions`. */
export function identityOf({ watch }: Pick<ExtensionOptions, 'watch'>, { dataset }: OperationResponse): Members {
  if (!dataset) return {};
  watch.answered(dataset.contentHash);
  return { dataset: { ...dataset, state: watch.loading ? 'LOADING' : 'READY' } };
}

/** What else stands there, for who asked for it. */
export async function besideData(
  options: ExtensionOptions,
  { dataset, cost, data, extensions }: OperationResponse,
  asked: AskedOperation,
  wanted: Wanted,
  log: FastifyBaseLogger,
): Promise<Members> {
  const hash = dataset?.contentHash ?? null;
  return {
    ...extensions,
    ...(cost && { cost: costOf(cost) }),
    ...(data && wanted.permalink && (await permalink(options, asked, data, hash, log))),
    ...(wanted.cited && data && { changed: changesSince(wanted.cited, data, hash) }),
  };
}
