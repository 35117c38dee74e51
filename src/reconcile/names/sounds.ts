import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;

const readings = new Map<string, ReadonlySet<string>>();

/** Every way a character is read, without tones; none where it is no Chinese character. */
function readingsOf(character: string): ReadonlySet<string> {
  let known = readings.get(character);
  if (!known) {
    const all = HAN.test(character) ? pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }) : [];
    readings.set(character, (known = new Set(all)));
  }
  return known;
}

/** Whether two characters can be read alike: what a Chinese keyboard mixes up. */
export function soundAlike(one: string, other: string): boolean {
  const others = readingsOf(other);
  for (const reading of readingsOf(one)) if (others.has(reading)) return true;
  return false;
}

/** The syllables of a form, read word by word, and what is no Chinese character as it is: `吉林gdp` is ji, lin, gdp. */
export function syllablesOf(form: string): string[] {
  const syllables: string[] = [];
  let end = 0;
  for (const { 0: run, index } of form.matchAll(HAN_RUN)) {
    if (index > end) syllables.push(form.slice(end, index));
    syllables.push(...pinyin(run, { toneType: 'none', type: 'array', v: true }));
    end = index + run.length;
  }
  if (end < form.length) syllables.push(form.slice(end));
  return syllables;
}

/** Whether a form is written in Chinese characters, in part at least. */
export const hasHan = (form: string): boolean => HAN.test(form);
