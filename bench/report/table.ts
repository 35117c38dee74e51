/** Columns a character takes in a terminal: two where it is Chinese. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffe6]/u.test(character) ? 2 : 1), 0);

/** A Markdown table that is aligned, so that it reads in a terminal too. The first column is left-aligned, figures right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column]!)].map(width), 3));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell + ' '.repeat(widths[column]! - width(cell)) : ' '.repeat(widths[column]! - width(cell)) + cell)).join(' | ')} |`;
  const rule = `| ${widths.map((columns, column) => (column === 0 ? '-'.repeat(columns) : `${'-'.repeat(columns - 1)}:`)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

/** Three significant digits, thousands apart. */
export function figure(value: number): string {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString('en', { minimumFractionDigits: Math.min(digits, 3), maximumFractionDigits: Math.min(digits, 3) });
}

export const ratio = (value: number): string => value.toFixed(2);
