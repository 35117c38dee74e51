const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const WAN = 10_000;
const YI = 100_000_000;

/** A numeral below 万: `三百二十`, or digits in a row as in `二〇二二`. */
function parseSection(text: string): number {
  let sum = 0;
  let digit: number | undefined;
  for (const character of text) {
    const power = powers[character];
    if (power === undefined) {
      digit = (digit ?? 0) * 10 + digits[character]!;
    } else {
      sum += (digit || 1) * power;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}

/** Splits at the last 亿, then at the last 万; nothing in front of either means one of it. */
function parseScaled(text: string, scale: string, size: number, parseRest: (rest: string) => number): number {
  const at = text.lastIndexOf(scale);
  if (at < 0) return parseRest(text);
  const front = text.slice(0, at);
  return (front === '' ? 1 : parseChineseNumeral(front)) * size + parseRest(text.slice(at + 1));
}

/** Reads a Chinese numeral: `十五` is 15, `三百二十万` is 3200000, `百亿` is ten thousand million. */
export function parseChineseNumeral(text: string): number {
  return parseScaled(text, '亿', YI, (rest) => parseScaled(rest, '万', WAN, parseSection));
}
