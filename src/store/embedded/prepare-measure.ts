import type { Measure } from '../../compiler/plan/groups-plan.js';
import type { GraphView } from './graph-view.js';
import { prepareEachEnd } from './prepare-path-ends.js';
import { inSteps, plainly, type Prepared } from './steps.js';
import { wholeOf, WholeSum, type Whole } from './whole-sum.js';

/** The number of a node; null where nothing states one. */
export function prepareMeasure(view: GraphView, { path, property }: Measure): Prepared<Whole | null> {
  const read = view.reader(property);
  if (path.length === 0) return plainly((run, node) => read(run, node) as number | null);
  const each = prepareEachEnd(view, path);
  return inSteps(function* (run, node) {
    let stated = false;
    const sum = new WholeSum();
    yield* each(run, node, (_run, end) => {
      const value = read(run, end);
      if (typeof value !== 'number') return;
      stated = true;
      sum.add(value);
    });
    return stated ? wholeOf(sum.checked()) : null;
  });
}
