import { parseExact, shift, type ExactNumber } from './exact-number.js';
import { parseUnit } from './units.js';

/** A number with its unit as a text prints it; a range has an upper end. */
export interface Quantity {
  /** In `unit`, its scale words multiplied in. */
  readonly lower: ExactNumber;
  readonly upper?: ExactNumber;
  /** The unit without scale words. */
  readonly unit: string;
}

const NUMBER = /^第?(-?\d+(?:\.\d+)?)(.*)$/;
const RANGE = /^(-?\d[^-–—~至到]*)[-–—~至到](\d.*)$/;

/** One writing for full-width and half-width; thousands separators dropped. */
const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/\s/g, '');

interface Part {
  readonly number: ExactNumber;
  readonly unitText: string;
}

function parsePart(text: string): Part | undefined {
  const match = NUMBER.exec(text);
  if (!match || /\d/.test(match[2]!.replace('m2', ''))) return undefined;
  return { number: parseExact(match[1]!), unitText: match[2]! };
}

const scaled = ({ number, unitText }: Part): ExactNumber => shift(number, parseUnit(unitText).places);

/**
 * Reads `339亿元`, `3.7万户`, `-53.9%`, `22位`, `3倍`, `6%-7%`, `10-15万吨`; nothing where the text is no number with a
 * unit behind it. In a range the unit may stand behind the upper end alone.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const plain = normalize(text);
  const range = RANGE.exec(plain);
  if (!range) {
    const part = parsePart(plain);
    return part && { lower: scaled(part), unit: parseUnit(part.unitText).name };
  }
  const [lower, upper] = [parsePart(range[1]!), parsePart(range[2]!)];
  if (!lower || !upper) return undefined;
  const low = lower.unitText === '' ? { ...lower, unitText: upper.unitText } : lower;
  const unit = parseUnit(upper.unitText).name;
  if (parseUnit(low.unitText).name !== unit) return undefined;
  return { lower: scaled(low), upper: scaled(upper), unit };
}
