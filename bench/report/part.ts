import type { LoadedGraph } from '../loaded-graph.js';
import type { BenchOptions } from '../options.js';
import type { PartName } from '../part-names.js';
import type { Cleanup } from '../processes/cleanup.js';
import type { Goal } from './goal.js';

/** What every part of the benchmark is given. */
export interface PartContext {
  readonly options: BenchOptions;
  /** Whatever a part starts is handed to it, and is ended with the run, however that ends. */
  readonly cleanup: Cleanup;
  /** One line of progress. */
  readonly report: (line: string) => void;
  /** The graph of the options in a Neo4j: opened and loaded for the first part that asks, the same for all. */
  readonly loaded: () => Promise<LoadedGraph>;
}

/** What a part has measured. */
export interface PartReport {
  readonly part: PartName;
  /** A heading. */
  readonly title: string;
  /** Markdown that reads in a terminal too: a sentence on what was run and how, and tables. Goals are added to it. */
  readonly tables: string;
  /** Every figure, for `--json`. */
  readonly figures: object;
  readonly goals: readonly Goal[];
  readonly charts?: readonly Chart[];
}

/** A picture for docs/. */
export interface Chart {
  /** Its name there: `performance-throughput.svg`. */
  readonly file: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
  readonly svg: string;
}

/** One part of the benchmark, which `--only` names. */
export interface Part {
  readonly name: PartName;
  /** What it measures. */
  readonly title: string;
  readonly run: (context: PartContext) => Promise<PartReport>;
}
