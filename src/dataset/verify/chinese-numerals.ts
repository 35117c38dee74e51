const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 双: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Reads a Chinese numeral below the safe integers: `十五` is 15, `三百二十万` is 3200000, `百亿` is ten thousand million. */
export function parseChineseNumeral(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    const power = powers[character];
    const myriad = myriads[character];
    if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = undefined;
    } else if (myriad !== undefined) {
      const part = section + (digit ?? 0);
      total = (total + (part === 0 && total === 0 ? 1 : part)) * myriad;
      section = 0;
      digit = undefined;
    } else {
      digit = (digit ?? 0) * 10 + digits[character]!;
    }
  }
  return total + section + (digit ?? 0);
}
