const YI = 100_000_000;

/** An amount with the places that its printed form has: ten thousand yuan, from a hundred million on a million. */
export function asPrinted(yuan: number): number {
  const step = yuan >= YI ? YI / 100 : 10_000;
  return Math.round(yuan / step) * step;
}

/** An amount as newspapers print it: `3.4亿元`, `6569万元`. */
export const moneyText = (yuan: number): string => (yuan >= YI ? `${yuan / YI}亿元` : `${yuan / 10_000}万元`);
