import type { Database } from '../database/database.js';
import type { FreshTarget, Request } from '../processes/target.js';
import type { Question, Shape } from '../shapes/shape.js';
import { ask } from './ask.js';
import { median } from './statistics.js';

/** Median milliseconds of single answers, nothing else running. */
export interface FirstSeen {
  /** Asked before, word for word. */
  readonly repeated: number;
  /** Asked before, in other words: a text that is new to the service. */
  readonly otherWords: number;
  /** New to the service, and Neo4j plans it anew. */
  readonly first: number;
}

async function timed(target: FreshTarget, request: Request): Promise<number> {
  const begun = performance.now();
  await ask(target, request);
  return performance.now() - begun;
}

/** Texts are told apart by these numbers, over all shapes and runs. */
let number = 0;

/**
 * Neo4j is made to forget its plans before each first answer, so the question is new to everyone while the graph and
 * the code are warm: what is measured is compiling and planning.
 */
export async function measureFirstSeen(
  database: Database,
  target: FreshTarget,
  shape: Shape,
  pool: readonly Question[],
  samples: number,
): Promise<FirstSeen> {
  const questions = Array.from({ length: samples }, (_, index) => pool[index % pool.length]!);
  const repeated: number[] = [];
  const otherWords: number[] = [];
  const first: number[] = [];
  for (const question of questions) {
    await ask(target, target.request(shape, question));
    repeated.push(await timed(target, target.request(shape, question)));
    otherWords.push(await timed(target, target.freshRequest(shape, question, ++number)));
    await database.query('CALL db.clearQueryCaches()');
    first.push(await timed(target, target.freshRequest(shape, question, ++number)));
  }
  return { repeated: median(repeated), otherWords: median(otherWords), first: median(first) };
}
