import type { DatabaseHits } from '../measure/database-hits.js';
import type { FirstSeen } from '../measure/first-seen.js';
import type { Latency, Spread } from '../measure/statistics.js';

/** Ours, and the rival's. */
export interface Both<T> {
  readonly ours: T;
  readonly rival: T;
}

export interface ShapeReport {
  readonly name: string;
  readonly title: string;
  /** Different questions that were asked. */
  readonly questions: number;
  /** Of our answers: the median. */
  readonly answerBytes: number;
  /** Answers a second, one value a round. */
  readonly perSecond: Both<Spread>;
  /** Ours over the rival's, round by round: above 1 we are faster. */
  readonly throughputRatio: Spread;
  readonly milliseconds: Both<Latency>;
  /** CPU milliseconds an answer of the process that answers, and ours over the rival's. Null where the system does not tell. */
  readonly cpu: (Both<number> & { readonly ratio: number }) | null;
  /** CPU milliseconds an answer that Neo4j used. Null where it does not tell. */
  readonly databaseCpu: Both<number> | null;
  readonly databaseHits: DatabaseHits & { readonly ratio: number };
  readonly firstSeen: Both<FirstSeen>;
  /** Median milliseconds of the two stores at their interface; null where the embedded store was left out. */
  readonly stores: { readonly embedded: number; readonly neo4j: number } | null;
}

/** What is aimed at, and how far it is. */
export interface Goal {
  readonly goal: string;
  readonly measured: number;
  /** Whether at least or at most so much is wanted. */
  readonly wanted: { readonly atLeast: number } | { readonly atMost: number };
  readonly met: boolean;
}

export interface BenchReport {
  readonly measured: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGibibytes: number;
    readonly node: string;
    readonly neo4j: string;
    /** Of the minute before the run: much above 0 means that others used the machine. */
    readonly loadBefore: number;
  };
  readonly graph: {
    readonly projects: number;
    readonly nodes: number;
    readonly relationships: number;
    readonly seed: string;
    readonly loadSeconds: number;
  };
  readonly settings: { readonly connections: number; readonly rounds: number; readonly seconds: number; readonly firstSeen: number };
  readonly shapes: readonly ShapeReport[];
  readonly embedded: { readonly loadSeconds: number; readonly residentBytes: number } | null;
  readonly goals: readonly Goal[];
}
