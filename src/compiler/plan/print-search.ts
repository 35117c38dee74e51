import type { Search } from './search-plan.js';

/** The lines above the columns; the first follows the name. */
export const printSearch = ({ text, labels, after, limit, count }: Search): string[] => [
  `search ${labels === null ? 'all' : labels.map((label) => `:${label}`).join(' ')}`,
  `terms $p${text.terms}, whole $p${text.whole}, spelled $p${text.spelled}, candidates $p${text.candidates}`,
  ...(after ? [`after ${after.map((key) => `$p${key}`).join(', ')}`] : []),
  limit === null ? 'no rows' : `limit $p${limit}`,
  ...(count ? ['count'] : []),
];
