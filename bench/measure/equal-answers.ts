import type { Target } from '../processes/target.js';
import type { Shape, Variables } from '../shapes/shape.js';
import { ask } from './ask.js';

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

/**
 * Asks both sides every question of a shape.
 * @returns bytes of our answers, one a question
 * @throws {Error} where two answers differ: what answers differently is not compared
 */
export async function requireEqualAnswers(ours: Target, rival: Target, shape: Shape, pool: readonly Variables[]): Promise<number[]> {
  const sizes: number[] = [];
  for (const variables of pool) {
    const [left, right] = await Promise.all([ask(ours, ours.request(shape, variables)), ask(rival, rival.request(shape, variables))]);
    const difference = firstDifference(left.data, right.data);
    if (difference) {
      const { path, left: found, right: expected } = difference;
      throw new Error(
        `Answers to ${shape.name} ${JSON.stringify(variables)} differ at ${path}: ours ${JSON.stringify(found)}, the rival's ${JSON.stringify(expected)}. Nothing is compared.`,
      );
    }
    sizes.push(Buffer.byteLength(left.text));
  }
  return sizes;
}
