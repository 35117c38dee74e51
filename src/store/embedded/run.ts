import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { AsOf, ParameterIndex } from '../../compiler/plan/query-plan.js';
import type { Budget } from './budget.js';

/** The days a run reads the graph as of; see `model/days.ts`. */
export interface Days {
  readonly known: number;
  readonly on: number;
}

/** One evaluation of a prepared plan: its parameters, its days, and what it may spend. */
export class Run {
  private readonly sets = new Map<ParameterIndex, ReadonlySet<unknown>>();
  private readonly found = new Map<object, unknown>();
  readonly asOf: Days | null;

  constructor(
    readonly parameters: readonly ParameterValue[],
    readonly budget: Budget,
    asOf: AsOf | null = null,
  ) {
    this.asOf = asOf && { known: this.parameter(asOf.known) as number, on: this.parameter(asOf.on) as number };
  }

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

  /** What a part of the plan has found before in this run, or undefined. */
  recall<T>(part: object): T | undefined {
    return this.found.get(part) as T | undefined;
  }

  /** Keeps what a part of the plan has found, until the run ends. */
  remember<T>(part: object, value: T): T {
    this.found.set(part, value);
    return value;
  }
}
