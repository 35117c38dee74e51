import { colourOf } from '../../vocabulary/types.js';

const TOKENS = ['paper', 'surface', 'ink', 'muted', 'line', 'accent', 'good', 'bad', 'warn', 'mark'] as const;

/** The colours of the page as they are now, for what is drawn on a canvas. */
export interface Palette extends Readonly<Record<(typeof TOKENS)[number], string>> {
  readonly type: (type: string) => string;
  readonly font: string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const types = new Map<string, string>();
  const type = (name: string): string => {
    if (!types.has(name)) types.set(name, token(colourOf(name)));
    return types.get(name)!;
  };
  const colours = Object.fromEntries(TOKENS.map((name) => [name, token(`--${name}`)])) as Record<(typeof TOKENS)[number], string>;
  return { ...colours, type, font: token('--body') };
}
