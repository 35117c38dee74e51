import type { GraphSize } from './graph-size.js';
import { Random } from './random.js';
import { policyWords } from './words.js';

export interface GeneratedPolicy {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly supersedes: string | null;
}

const kinds = ['STRATEGY', 'CAMPAIGN', 'MEASURE', 'MECHANISM'];

/** A few strategies, and campaigns, measures and mechanisms under them; some replace the one before. */
export function generatePolicies({ policies }: GraphSize, seed: string): GeneratedPolicy[] {
  const strategies = Math.max(1, Math.floor(policies / 10));
  const id = (index: number): string => `policy/p-${String(index + 1).padStart(3, '0')}`;
  return Array.from({ length: policies }, (_, index) => {
    const random = new Random(seed, 'policy', index);
    const top = index < strategies;
    return {
      id: id(index),
      name: `${random.pick(policyWords)}${random.pick(policyWords)}${top ? '战略' : '行动'}${index + 1}`,
      kind: top ? 'STRATEGY' : random.pick(kinds.slice(1)),
      parent: top ? null : id(random.below(Math.min(index, strategies * 3))),
      supersedes: !top && random.chance(0.1) ? id(index - 1) : null,
    };
  });
}
