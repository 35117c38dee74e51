import { DEFAULT_PAGE_SIZE } from '../limits/page-size.js';
import type { PlanContext } from './plan-context.js';
import type { ParameterIndex } from './query-plan.js';
import type { Arguments } from './read-arguments.js';

/** The parameter of `first`, for lists that are cut and not paged; one row more is read, to know whether it was. */
export function checkedFirst(context: PlanContext, given: Arguments): ParameterIndex {
  const first = given.get('first');
  const source = first?.kind === 'leaf' ? first.source : ({ kind: 'literal', value: DEFAULT_PAGE_SIZE } as const);
  return context.parameters.add(source, { kind: 'limit', probes: true });
}
