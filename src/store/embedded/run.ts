import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { ParameterIndex } from '../../compiler/plan/query-plan.js';
import type { Budget } from './budget.js';

/** One evaluation of a prepared plan: its parameters and what it may spend. */
export class Run {
  private readonly sets = new Map<ParameterIndex, ReadonlySet<unknown>>();

  constructor(
    readonly parameters: readonly ParameterValue[],
    readonly budget: Budget,
  ) {}

  parameter(index: ParameterIndex): ParameterValue {
    const value = this.parameters[index];
    if (value === undefined) throw new Error(`Parameter ${index} is not bound.`);
    return value;
  }

  /** The elements of a list parameter, for look-ups. */
  elements(index: ParameterIndex): ReadonlySet<unknown> {
    let set = this.sets.get(index);
    if (!set) this.sets.set(index, (set = new Set<unknown>(this.parameter(index) as readonly unknown[])));
    return set;
  }

  /** How many rows a page may have. */
  limit(index: ParameterIndex | null): number {
    return index === null ? 0 : (this.parameter(index) as number);
  }
}
