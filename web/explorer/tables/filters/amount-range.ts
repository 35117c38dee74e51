/** A range of amounts as it stands in the address: `50~100~YI_YUAN`, either end of which may be left out. */
export interface AmountRange {
  readonly from: string;
  readonly to: string;
  readonly unit: string;
}

export function readAmountRange(text: string): AmountRange {
  const [from = '', to = '', unit = ''] = text.split('~');
  return { from, to, unit };
}

export const writeAmountRange = ({ from, to, unit }: AmountRange): string => `${from}~${to}~${unit}`;

/** A number where it is one. What is none is left as it is, so that the service says so instead of leaving the condition out. */
export function boundOf(text: string): number | null {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : (text as unknown as number);
}
