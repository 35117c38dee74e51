import type { FastifyBaseLogger } from 'fastify';
import type { Cost, OperationResponse } from '../graphql/executor.js';
import { NotKept, type KeptOperations } from './permalinks/kept-operations.js';
import { changesSince, permalinkTo, type CitedOperation } from './permalinks/permalink.js';
import type { TrustedOperations } from './operations/trusted-operations.js';
import type { StoreWatch } from './store-watch.js';
import type { OperationRequest } from './with-operation.js';

/** Items of a bill that an answer shows. */
const SHOWN_ITEMS = 10;

type Extensions = Readonly<Record<string, unknown>>;

/** What a request may ask for beside its data, by `extensions: { name: true }` or by a header. */
export const asksFor = (name: string, extensions: Extensions | undefined, { headers }: Pick<OperationRequest, 'headers'>): boolean =>
  extensions?.[name] === true || headers[`x-${name}`] === '1';

export interface ExtensionOptions {
  readonly watch: Pick<StoreWatch, 'loading' | 'answered'>;
  readonly kept: KeptOperations;
  readonly trusted: TrustedOperations;
}

const costOf = ({ items, ...cost }: Cost): object => ({ ...cost, items: items.slice(0, SHOWN_ITEMS) });

/** A link, or why there is none: an answer is no worse for it. */
async function permalink(
  { kept, trusted }: ExtensionOptions,
  operation: CitedOperation,
  data: Extensions,
  dataset: string | null,
  log: FastifyBaseLogger,
): Promise<object> {
  try {
    const link = permalinkTo(operation, data, dataset);
    if (!trusted.hasText(operation.source)) await kept.keep(operation.source);
    return { permalink: link };
  } catch (error) {
    if (!(error instanceof NotKept)) log.error({ err: error }, 'an operation could not be kept');
    const reason = error instanceof NotKept ? error.message : 'the folder of operations cannot be written to';
    return { permalink: null, permalinkHint: `There is no permalink: ${reason}.` };
  }
}

/** What stands in `extensions` beside the data: which dataset, and what else was asked for. */
export async function answerExtensions(
  options: ExtensionOptions,
  answer: OperationResponse,
  operation: CitedOperation & { readonly extensions?: Extensions | undefined },
  request: OperationRequest,
): Promise<Extensions> {
  const { dataset, cost, data } = answer;
  if (dataset) options.watch.answered(dataset.contentHash);
  const hash = dataset?.contentHash ?? null;
  const asked = (name: string): boolean => asksFor(name, operation.extensions, request);
  const links = data && (request.cited || asked('permalink'));
  return {
    ...answer.extensions,
    ...(dataset && { dataset: { ...dataset, state: options.watch.loading ? 'LOADING' : 'READY' } }),
    ...(cost && (asked('cost') || answer.extensions) && { cost: costOf(cost) }),
    ...(links && (await permalink(options, operation, data, hash, request.log))),
    ...(request.cited && data && { changed: changesSince(request.cited, data, hash) }),
  };
}
