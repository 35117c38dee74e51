import { StatementKind } from '../../model/enums.js';
import type { Containment } from '../containment.js';
import type { SeedStatement } from '../dataset.js';
import { publishedBy, type DatasetIndex } from '../dataset-index.js';
import { moreSpecific } from '../more-specific.js';

/** What rules may look at beside the two statements. */
export interface RankContext {
  readonly index: DatasetIndex;
  readonly containment: Containment;
}

/** A reason to show one of two statements that differ: more than 0 where the first wins, 0 where it cannot say. */
export interface RankRule {
  readonly name: string;
  compare(a: SeedStatement, b: SeedStatement, context: RankContext): number;
}

const number = (holds: boolean): number => (holds ? 1 : 0);

const certainty = [StatementKind.TARGET, StatementKind.FORECAST, StatementKind.ACTUAL] as readonly string[];

const LOOSE = ['LOWER_BOUND', 'UPPER_BOUND', 'APPROXIMATE'];
const isLoose = ({ qualifiers }: SeedStatement): boolean => qualifiers.some((qualifier) => LOOSE.includes(qualifier));

/** Digits of the printed number, without those that only give its size. */
const digits = (text: string): number =>
  (/\d+(?:\.\d+)?/.exec(text.replaceAll(',', ''))?.[0] ?? '').replace('.', '').replace(/^0+|0+$/g, '').length;

const magnitude = ({ value }: SeedStatement): number =>
  value?.kind === 'money' ? value.yuan : value?.kind === 'quantity' ? value.number : NaN;

/**
 * Whether `fine` can be what `coarse` says loosely: within its rounding, or on the right side of its bound. What was
 * counted before the period ended refines nothing.
 */
function refines(fine: SeedStatement, coarse: SeedStatement): boolean {
  const [exact, rough] = [magnitude(fine), magnitude(coarse)];
  const unfinished = fine.qualifiers.includes('AS_OF');
  if (!Number.isFinite(exact) || !Number.isFinite(rough) || isLoose(fine) || unfinished) return false;
  const near = Math.abs(exact - rough) <= Math.abs(rough) * 0.05;
  if (coarse.qualifiers.includes('LOWER_BOUND')) return near && exact >= rough;
  if (coarse.qualifiers.includes('UPPER_BOUND')) return near && exact <= rough;
  if (coarse.qualifiers.includes('APPROXIMATE')) return near;
  const kept = digits(coarse.value!.text);
  return digits(fine.value!.text) > kept && Number(exact.toPrecision(Math.max(kept, 1))) === rough;
}

const undoubted: RankRule = {
  name: 'undoubted',
  compare: (a, b) => number(a.doubt === undefined) - number(b.doubt === undefined),
};

const laterActualBeatsForecast: RankRule = {
  name: 'later-actual-beats-forecast',
  compare: (a, b) => certainty.indexOf(a.kind) - certainty.indexOf(b.kind),
};

const morePrecise: RankRule = {
  name: 'more-precise',
  compare: (a, b, { index, containment }) => {
    if (a.object === undefined || b.object === undefined) return number(refines(a, b)) - number(refines(b, a));
    return number(moreSpecific(a.object, b.object, index, containment)) - number(moreSpecific(b.object, a.object, index, containment));
  },
};

const laterDocument: RankRule = {
  name: 'later-document',
  compare: (a, b, { index }) => {
    const [left, right] = [publishedBy(index, a), publishedBy(index, b)];
    return left === right ? 0 : left > right ? 1 : -1;
  },
};

const firstStated: RankRule = { name: 'first-stated', compare: (a, b) => b.order - a.order };

/** The rules, in the order in which they are asked; the last always decides. */
export const rankRules: readonly RankRule[] = [undoubted, laterActualBeatsForecast, morePrecise, laterDocument, firstStated];

/** Name of the rule by which a later result replaces an earlier expectation. */
export const LATER_ACTUAL = laterActualBeatsForecast.name;

/** Which of two statements is shown, and by which rule. */
export function decide(
  a: SeedStatement,
  b: SeedStatement,
  context: RankContext,
): { readonly winner: SeedStatement; readonly rule: string } {
  for (const rule of rankRules) {
    const result = rule.compare(a, b, context);
    if (result !== 0) return { winner: result > 0 ? a : b, rule: rule.name };
  }
  return { winner: a, rule: firstStated.name };
}
