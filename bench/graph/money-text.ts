/** An amount as newspapers print it: `3.4亿元`, `6569万元`. */
export const moneyText = (yuan: number): string =>
  yuan >= 100_000_000 ? `${Number((yuan / 100_000_000).toFixed(2))}亿元` : `${yuan / 10_000}万元`;
