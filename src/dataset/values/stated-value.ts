/** What a statement states when it states no relationship; `text` is always as printed. */
export type StatedValue =
  /** An exact amount, in yuan. */
  | { readonly kind: 'money'; readonly text: string; readonly yuan: number }
  /** Numbers in parts of `DECIMAL_SCALE` of `unit`. */
  | { readonly kind: 'quantity'; readonly text: string; readonly number: number; readonly upper?: number; readonly unit: string }
  /** A word of our own choice: a text fact, a code or the name of a status. */
  | { readonly kind: 'text' | 'code' | 'status'; readonly text: string };
