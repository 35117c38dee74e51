import type { Promised } from '../check/promises.js';
import type { SeedProblem } from '../problem.js';
import type { UncoveredFigure } from './cover-figures.js';

export interface SectionReport {
  readonly section: string;
  readonly figures: number;
  readonly covered: number;
  readonly uncovered: readonly UncoveredFigure[];
}

export interface DocumentReport {
  readonly document: string;
  readonly statements: number;
  readonly figures: number;
  readonly covered: number;
  /** Per cent of the figures that a statement or an omission accounts for; null where the document has none. */
  readonly coverage: number | null;
  /** Figures accounted for by an omission, by its reason. */
  readonly omitted: Readonly<Record<string, number>>;
  readonly sections: readonly SectionReport[];
}

/** A sum or a share as recomputed. */
export interface SumReport extends Pick<SeedProblem, 'file' | 'line' | 'column'> {
  /** In figures: `8个 + 19个 = 27个`. */
  readonly reads: string;
  /** `DOUBTED`: it does not hold, and a statement of it says so. */
  readonly outcome: 'HOLDS' | 'DOUBTED' | 'FAILS';
  readonly doubts: readonly string[];
}

/** What `verify` found. It fails where there are problems; warnings are for the curator to weigh. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly statements: number;
  readonly documents: readonly DocumentReport[];
  readonly sums: readonly SumReport[];
  /** Counts and fill rates of `dataset.yaml`, as they are. */
  readonly promises: readonly Promised[];
  readonly problems: readonly SeedProblem[];
  readonly warnings: readonly SeedProblem[];
  /** Entries of the register that no statement speaks of; each is a problem as well. */
  readonly orphans: readonly string[];
}

/** The report on seeds that were refused: nothing of them was loaded, so there is nothing to hold against the originals. */
export const refusedReport = (problems: readonly SeedProblem[]): VerifyReport => ({
  ...{ ok: false, statements: 0, documents: [], sums: [], promises: [] },
  ...{ problems, warnings: [], orphans: [] },
});
