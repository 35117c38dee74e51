/** What is aimed at, and how far it is. */
export interface Goal {
  readonly goal: string;
  readonly measured: number;
  /** Whether at least or at most so much is wanted. */
  readonly wanted: { readonly atLeast: number } | { readonly atMost: number };
  readonly met: boolean;
}

export const atLeast = (goal: string, measured: number, least: number): Goal => ({
  goal,
  measured,
  wanted: { atLeast: least },
  met: measured >= least,
});

export const atMost = (goal: string, measured: number, most: number): Goal => ({
  goal,
  measured,
  wanted: { atMost: most },
  met: measured <= most,
});
