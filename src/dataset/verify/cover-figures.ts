import type { SeedEntity, SeedOmission, SeedStatement } from '../dataset.js';
import { figuresOf, isCovered, spansOf, type Figure, type Span } from './figures.js';
import type { SectionText } from './original.js';
import { statesFigure } from './states-figure.js';

/** A figure that neither a statement nor an omission accounts for, with the letters around it. */
export interface UncoveredFigure {
  readonly figure: string;
  readonly line: number;
  readonly context: string;
}

/** What becomes of the figures of a section. */
export interface Coverage {
  readonly figures: number;
  readonly uncovered: readonly UncoveredFigure[];
  /** Reasons of the figures that only an omission accounts for, one a figure. */
  readonly reasons: readonly string[];
}

const placed = <T extends SeedStatement | SeedOmission>(
  each: readonly T[],
  letters: string,
): { readonly by: T; readonly spans: Span[] }[] => each.map((by) => ({ by, spans: spansOf(by, letters) }));

/** Asks of every figure which statement or omission accounts for it. */
export function coverFigures(
  text: SectionText,
  statements: readonly SeedStatement[],
  omissions: readonly SeedOmission[],
  entities: ReadonlyMap<string, SeedEntity>,
): Coverage {
  const { letters } = text;
  const stated = placed(statements, letters);
  const left = placed(omissions, letters);
  const figures = figuresOf(letters);
  const uncovered: UncoveredFigure[] = [];
  const reasons: string[] = [];
  const isStated = (figure: Figure): boolean =>
    stated.some(
      ({ by, spans }) => isCovered(figure, spans) && statesFigure(by, figure.text, letters.slice(figure.end, figure.end + 8), entities),
    );
  for (const figure of figures.filter((each) => !isStated(each))) {
    const omission = left.find(({ spans }) => isCovered(figure, spans));
    if (omission) reasons.push(omission.by.reason);
    else {
      const context = letters.slice(Math.max(0, figure.start - 8), figure.end + 6);
      uncovered.push({ figure: figure.text, line: text.lineOf(figure.start), context });
    }
  }
  return { figures: figures.length, uncovered, reasons };
}
