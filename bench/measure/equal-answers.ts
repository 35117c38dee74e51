import type { Request, Side, Target } from '../processes/target.js';
import type { Question, Shape } from '../shapes/shape.js';
import { ask } from './ask.js';
import { median } from './statistics.js';

type Difference = { readonly path: string; readonly left: unknown; readonly right: unknown };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Where two JSON values first differ; the order of keys is not looked at, that of lists is. */
export function firstDifference(left: unknown, right: unknown, path = 'data'): Difference | undefined {
  if (!isObject(left) || !isObject(right)) return Object.is(left, right) ? undefined : { path, left, right };
  if (Array.isArray(left) !== Array.isArray(right)) return { path, left, right };
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = firstDifference(left[key], right[key], `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

/** A side that must answer as ours does, once both answers are in one form. */
export interface OtherSide {
  readonly target: Target;
  /** Milliseconds after which a slow side is asked no further questions of a shape; left out, it answers all of them. */
  readonly patience?: number;
  /** Brings our answer, and its, to that form; left out, both stay as they are. */
  readonly plain?: { readonly ours: (data: unknown) => unknown; readonly theirs: (data: unknown) => unknown };
}

export interface ComparedAnswers {
  /** Bytes of our answers, one a question. */
  readonly bytes: readonly number[];
  /** Median milliseconds of one answer, nothing else running. */
  readonly single: ReadonlyMap<Side, number>;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const as = (data: unknown): unknown => data;

async function timed(target: Target, request: Request, times: Map<Side, number[]>): ReturnType<typeof ask> {
  const begun = performance.now();
  const answer = await ask(target, request);
  times.set(target.name, [...(times.get(target.name) ?? []), performance.now() - begun]);
  return answer;
}

/**
 * Asks all sides every question of a shape, a slow one as many as its patience allows.
 * @throws {Error} where two answers differ: what answers differently is not compared
 */
export async function requireEqualAnswers(
  ours: Target,
  others: readonly OtherSide[],
  shape: Shape,
  pool: readonly Question[],
): Promise<ComparedAnswers> {
  const bytes: number[] = [];
  const times = new Map<Side, number[]>();
  for (const question of pool) {
    const answer = await timed(ours, ours.request(shape, question), times);
    for (const { target, patience = Infinity, plain = { ours: as, theirs: as } } of others) {
      if (total(times.get(target.name) ?? []) > patience) continue;
      const other = await timed(target, target.request(shape, question), times);
      const difference = firstDifference(plain.ours(answer.data), plain.theirs(other.data));
      if (difference) throw new Error(`${whatDiffers(shape, question, target.name, difference)} Nothing is compared.`);
    }
    bytes.push(Buffer.byteLength(answer.text));
  }
  return { bytes, single: new Map([...times].map(([side, all]) => [side, median(all)])) };
}

const whatDiffers = ({ name }: Shape, { variables }: Question, side: Side, { path, left, right }: Difference): string =>
  `Answers to ${name} ${JSON.stringify(variables)} differ at ${path}: ours ${JSON.stringify(left)}, of the ${side} ${JSON.stringify(right)}.`;
