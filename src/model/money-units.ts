/** How many yuan one of each `MoneyUnit` is. */
export const yuanPer: Readonly<Record<string, number>> = { YUAN: 1, WAN_YUAN: 10_000, YI_YUAN: 100_000_000 };
