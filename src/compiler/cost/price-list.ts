import type { CompiledOperation } from '../compiled-query.js';
import type { ParameterValue } from '../parameter-value.js';
import type { ParameterIndex, Source } from '../plan/query-plan.js';
import type { Bill } from './bill.js';
import type { GraphStatistics } from './graph-statistics.js';
import { priceOf } from './price-plan.js';
import { sourcePaths } from './source-paths.js';

/** A bill with all that it was made out from. */
interface MadeOut {
  readonly statistics: GraphStatistics;
  /** The numbers that were looked at. */
  readonly numbers: ReadonlyMap<ParameterIndex, number>;
  readonly bill: Bill;
}

interface Entry {
  readonly paths: ReadonlyMap<Source, string>;
  last?: MadeOut;
}

/** What a parameter means for a price: a number itself, a list how long it is. */
export const numberOf = (value: ParameterValue): number => (Array.isArray(value) ? value.length : (value as number));

/**
 * The bills of compiled operations. A price depends on page sizes and the like, and on no other value of a request, so the
 * last bill of an operation mostly serves for the next request as well; to make one out takes longer than to bind, shape
 * and write a small answer.
 */
export class PriceList {
  readonly #entries = new WeakMap<CompiledOperation, Entry>();

  billOf(compiled: CompiledOperation, statistics: GraphStatistics, parameters: readonly ParameterValue[]): Bill {
    let entry = this.#entries.get(compiled);
    if (!entry) this.#entries.set(compiled, (entry = { paths: sourcePaths(compiled.plan.roots, compiled.shape) }));
    if (entry.last?.statistics === statistics && isSame(entry.last.numbers, parameters)) return entry.last.bill;
    const numbers = new Map<ParameterIndex, number>();
    const look = (parameter: ParameterIndex): number => {
      const number = numberOf(parameters[parameter]!);
      numbers.set(parameter, number);
      return number;
    };
    const bill = priceOf(compiled.plan, statistics, look, entry.paths);
    entry.last = { statistics, numbers, bill };
    return bill;
  }
}

/** Whether these parameters lead to the same bill: what was looked at besides followed from what was looked at before. */
function isSame(numbers: MadeOut['numbers'], parameters: readonly ParameterValue[]): boolean {
  for (const [parameter, number] of numbers) if (numberOf(parameters[parameter]!) !== number) return false;
  return true;
}
