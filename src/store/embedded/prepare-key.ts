import type { SortExpression } from '../../compiler/plan/query-plan.js';
import type { StoredValue } from '../graph-batch.js';
import type { GraphView } from './graph-view.js';
import { prepareEachEnd, prepareEndCount, prepareOnlyEnd } from './prepare-path-ends.js';
import { inSteps, plainly, type Prepared } from './steps.js';

/** Prepares what a list is ordered by. */
export function prepareKey(view: GraphView, key: SortExpression): Prepared<StoredValue | null> {
  switch (key.kind) {
    case 'property': {
      const read = view.reader(key.property);
      return plainly((run, node) => read(run, node));
    }
    case 'related': {
      const end = prepareOnlyEnd(view, key.path);
      const read = view.reader(key.property);
      return plainly((run, node) => {
        const related = end(run, node);
        return related === -1 ? key.missing : (read(run, related) ?? key.missing);
      });
    }
    case 'count':
      return prepareEndCount(view, key.path);
    case 'sum':
      return prepareSum(view, key);
  }
}

function prepareSum(view: GraphView, { path, property }: Extract<SortExpression, { kind: 'sum' }>): Prepared<number> {
  const each = prepareEachEnd(view, path);
  const read = view.reader(property);
  return inSteps(function* (run, node) {
    const sum = new ExactSum();
    yield* each(run, node, (at, end) => sum.add(read(at, end)));
    return sum.saturated();
  });
}

/** A sum of whole numbers, exact whatever its size: as a number while it can be, and as a `bigint` from then on. */
class ExactSum {
  private small = 0;
  private large = 0n;

  add(value: unknown): void {
    if (typeof value !== 'number') return;
    const sum = this.small + value;
    if (Number.isSafeInteger(sum)) {
      this.small = sum;
    } else {
      this.large += BigInt(this.small) + BigInt(value);
      this.small = 0;
    }
  }

  /** The sum, but no more than the largest safe integer. */
  saturated(): number {
    const sum = this.large + BigInt(this.small);
    return sum > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(sum);
  }
}
