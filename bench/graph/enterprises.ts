import type { GraphSize } from './graph-size.js';
import { Random } from './random.js';
import { companyWords, industryWords } from './words.js';

export interface GeneratedEnterprise {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  /** Places in the lists of enterprises, regions and industries. */
  readonly parent: number | null;
  readonly region: number;
  readonly industries: readonly number[];
}

export const enterpriseId = (index: number): string => `enterprise/e-${String(index + 1).padStart(5, '0')}`;

/** The short name, which names of its projects begin with. */
export const enterpriseAlias = (seed: string, index: number): string =>
  new Random(seed, 'company', index).pick(companyWords) + industryWords[index % industryWords.length];

/** One company; four in ten belong to a group that stands before them in the list, so there are no cycles. */
export function generateEnterprise(seed: string, index: number, size: GraphSize, regionCount: number): GeneratedEnterprise {
  const random = new Random(seed, 'enterprise', index);
  const alias = enterpriseAlias(seed, index);
  const groups = Math.max(1, Math.floor(size.enterprises / 25));
  const { branches } = size.industries;
  return {
    id: enterpriseId(index),
    name: `${alias}${index < groups ? '集团' : '有限公司'}${index + 1}`,
    alias: `${alias}${index + 1}`,
    parent: index > 0 && random.chance(0.4) ? random.below(Math.min(index, groups * 2)) : null,
    region: random.chance(0.5) ? 0 : 1 + random.below(regionCount - 1),
    industries: random.chance(0.2) ? [index % branches, (index + 1) % branches] : [index % branches],
  };
}
