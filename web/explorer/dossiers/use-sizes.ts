import { useState } from 'react';

/** How much of each long list a dossier shows. */
export const FIRST = { projects: 20, others: 20, lines: 60, features: 20, mentions: 20, figures: 40 } as const;

export type List = keyof typeof FIRST;
export type Sizes = Readonly<Record<List, number>>;

const GROWTH = 5;
/** The longest page that the service gives. */
const MOST = 1000;

/** The sizes of the lists, and a way to have more of one. */
export function useSizes(): readonly [Sizes, (list: List) => void] {
  const [sizes, setSizes] = useState<Sizes>(FIRST);
  return [sizes, (list) => setSizes((before) => ({ ...before, [list]: Math.min(before[list] * GROWTH, MOST) }))];
}
