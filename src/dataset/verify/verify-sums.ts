import type { Dataset, SeedFigure, SeedPlace, SeedShare, SeedSum } from '../dataset.js';
import { add, compare, divide, equal, formatExact, shift, type ExactNumber } from '../values/exact-number.js';

/** What a sum or a share comes to. */
export interface Recomputed {
  readonly place: SeedPlace;
  /** In figures: `8个 + 19个 = 27个`, `209个 of 264个 is 79.17 %, and 80% is stated`. */
  readonly reads: string;
  readonly holds: boolean;
  /** Kinds of the doubts that its statements carry about sums and denominators. */
  readonly doubts: readonly string[];
}

/** What a doubt about figures that do not fit each other is about. */
const KINDS = ['SUM', 'DENOMINATOR'];

const doubtsOf = (figures: readonly (SeedFigure | undefined)[]): string[] => {
  const kinds = figures.flatMap((figure) => figure?.statements ?? []).flatMap(({ doubt }) => doubt?.kind ?? []);
  return KINDS.filter((kind) => kinds.includes(kind));
};

function recomputeSum({ whole, parts, partial, place }: SeedSum): Recomputed {
  const sum = parts.map(({ quantity }) => quantity.lower).reduce(add);
  const order = compare(sum, whole.quantity.lower);
  const holds = partial ? order <= 0 : order === 0;
  const sign = partial ? (holds ? '≤' : '>') : holds ? '=' : '≠';
  return { place, reads: `${parts.map(({ text }) => text).join(' + ')} ${sign} ${whole.text}`, holds, doubts: doubtsOf([whole, ...parts]) };
}

/** Per cent with so many decimals; a share of nothing is none. */
const percent = (part: ExactNumber, whole: ExactNumber, decimals: number): ExactNumber | undefined => {
  const ratio = divide(part, whole, decimals + 2);
  return ratio && shift(ratio, 2);
};

const ONE: ExactNumber = { mantissa: 1n, exponent: 0 };

/** The whole numbers next to `a` × `b` or, where dividing, to `a` : `b`. Where any number will do, one of these does. */
function neighbours(quotient: ExactNumber | undefined): ExactNumber[] {
  const { mantissa, exponent } = quotient ?? ONE;
  const floor = { mantissa: exponent < 0 ? mantissa / 10n ** BigInt(-exponent) : mantissa * 10n ** BigInt(exponent), exponent: 0 };
  return [floor, add(floor, ONE)];
}

const PLACES = 12;

function recomputeShare({ share, part, whole, place }: SeedShare): Recomputed {
  const stated = share.quantity.lower;
  const decimals = Math.max(0, -stated.exponent);
  const doubts = doubtsOf([share, part, whole]);
  const rounds = (a: ExactNumber, b: ExactNumber): boolean => {
    const rate = percent(a, b, decimals);
    return rate !== undefined && equal(rate, stated);
  };
  const read = (a: ExactNumber, b: ExactNumber): string => {
    const rate = percent(a, b, decimals + 2);
    return rate ? `${formatExact(rate)} %` : 'nothing';
  };
  if (part && whole) {
    const [a, b] = [part.quantity.lower, whole.quantity.lower];
    const holds = rounds(a, b);
    return { place, reads: `${part.text} of ${whole.text} is ${read(a, b)}, and ${share.text} is stated`, holds, doubts };
  }
  // Which number the text leaves out is not known, but it counts things: some whole number has to give the share.
  const given = (part ?? whole)!.quantity.lower;
  const ratio = shift(stated, -2);
  const product = { mantissa: given.mantissa * ratio.mantissa, exponent: given.exponent + ratio.exponent };
  const candidates = neighbours(part ? divide(given, ratio, PLACES) : product);
  const pairs = candidates.map((other) => (part ? ([given, other] as const) : ([other, given] as const)));
  const fitting = pairs.find(([a, b]) => compare(a, b) <= 0 && rounds(a, b));
  const tried = (fitting ? [fitting] : pairs).map(([a, b]) => `${formatExact(a)} of ${formatExact(b)} is ${read(a, b)}`).join(', ');
  return { place, reads: `${tried}, and ${share.text} is stated`, holds: fitting !== undefined, doubts };
}

/** Recomputes every sum and share of a dataset, exactly. */
export const recompute = ({ sums, shares }: Dataset): Recomputed[] => [...sums.map(recomputeSum), ...shares.map(recomputeShare)];
