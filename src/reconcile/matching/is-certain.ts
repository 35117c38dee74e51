/** From here on the best candidate is taken for what was meant, */
const CERTAIN = 85;
/** where no other comes as near as this. */
const MARGIN = 3;
/** What is called exactly so is meant, whatever else is called so among other names. */
const EXACT = 100;

/** Whether the first of some candidates, best first, is certainly the one that was meant. */
export function isCertain([best, second]: readonly { readonly score: number }[]): boolean {
  if (!best || best.score < CERTAIN) return false;
  if (!second) return true;
  return best.score === EXACT ? second.score < EXACT : best.score - second.score >= MARGIN;
}
