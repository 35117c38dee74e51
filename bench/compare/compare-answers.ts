import { FailedAnswer } from '../measure/ask.js';
import { requireEqualAnswers, type ComparedAnswers, type OtherSide } from '../measure/equal-answers.js';
import type { AskedShape } from './asked-shapes.js';
import type { Sides } from './start-sides.js';

/** A shape whose answers are equal on all sides that are measured. */
export interface ComparedShape extends AskedShape {
  readonly answers: ComparedAnswers;
  readonly others: readonly OtherSide[];
  /** Why the peer is not among them; null where it is, or was not wanted. */
  readonly peerCannot: string | null;
}

/**
 * Holds the answers of all sides against ours. A peer that fails is left out of this shape; one that answers differently is
 * not.
 * @throws {Error} where two answers differ, or another side fails
 */
export async function compareAnswers({ ours, others }: Sides, { shape, pool }: AskedShape): Promise<ComparedShape> {
  const all = others(shape);
  const peerCannot = 'cannot' in shape.peer ? shape.peer.cannot : null;
  try {
    return { shape, pool, others: all, peerCannot, answers: await requireEqualAnswers(ours, all, shape, pool) };
  } catch (error) {
    if (!(error instanceof FailedAnswer) || error.side !== 'peer') throw error;
    const without = all.filter(({ target }) => target.name !== 'peer');
    const failed = `it failed: ${error.message.slice(0, 200)}`;
    return { shape, pool, others: without, peerCannot: failed, answers: await requireEqualAnswers(ours, without, shape, pool) };
  }
}
