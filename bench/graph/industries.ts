import type { GraphSize } from './graph-size.js';
import { industryWords, segmentWords } from './words.js';

export interface GeneratedIndustry {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
}

/** Branches first, the leading one at the head: a third of all projects is in it; then their segments. */
export function generateIndustries({ industries: { branches, segmentsPerBranch } }: GraphSize): GeneratedIndustry[] {
  const branchRow = Array.from({ length: branches }, (_, index): GeneratedIndustry => ({
    id: `industry/branch-${index + 1}`,
    name: `${industryWords[index % industryWords.length]}产业`,
    parent: null,
  }));
  const segments = branchRow.flatMap((branch, index) =>
    Array.from({ length: segmentsPerBranch }, (_, segment): GeneratedIndustry => ({
      id: `industry/segment-${index + 1}-${segment + 1}`,
      name: `${segmentWords[segment % segmentWords.length]}${industryWords[index % industryWords.length]}`,
      parent: branch.id,
    })),
  );
  return [...branchRow, ...segments];
}
