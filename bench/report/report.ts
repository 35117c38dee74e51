import type { Goal } from './goal.js';
import type { PartReport } from './part.js';

/** One run of the benchmark. */
export interface BenchReport {
  readonly measured: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGibibytes: number;
    readonly node: string;
    /** Of the minute before the run: much above 0 means that others used the machine. */
    readonly loadBefore: number;
  };
  readonly parts: readonly Omit<PartReport, 'tables' | 'charts'>[];
  /** Those of all parts. */
  readonly goals: readonly Goal[];
}
