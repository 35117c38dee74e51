import { pinyin } from 'pinyin-pro';
import { searchForm, WORD_MARK } from '../../model/search-form.js';
import { SPELLING_END } from '../../model/search-match.js';

/** Spellings begin at each character, so their length grows with its square; longer names are spelled so far. */
const MOST_CHARACTERS = 32;

/** What is spelled: a run of Chinese characters, a word, or a character of another script. */
const PARTS = / _([^ \p{Script=Han}]+)|(\p{Script=Han}+)|([^ _])/gu;

/** Syllables of Chinese characters, and words of other scripts as they are: `吉林 GDP` gives ji, lin, gdp. */
function syllables(text: string): { readonly spelled: string; readonly initial: string }[] {
  return [...searchForm(text).matchAll(PARTS)].flatMap(([, word, han, other]) => {
    if (han === undefined) return [{ spelled: word ?? other!, initial: word ?? other! }];
    return pinyin(han, { toneType: 'none', type: 'array', v: true }).map((syllable) => {
      const spelled = searchForm(syllable).replace(WORD_MARK, '');
      return { spelled, initial: [...spelled][0]! };
    });
  });
}

/** The word of all parts, then the words that begin at each later one. */
function words(parts: readonly string[], whole: boolean): string {
  const all = parts.map((_, index) => WORD_MARK + parts.slice(index).join(''));
  return all[0] + (whole ? SPELLING_END : '') + all.slice(1).join('');
}

/** The forms of a Chinese text in pinyin: spelled out, and by initials. `吉化` gives ` _jihua| _hua` and ` _jh| _h`. */
export function spellings(text: string): string[] {
  const all = syllables(text);
  const parts = all.slice(0, MOST_CHARACTERS);
  const whole = parts.length === all.length;
  return [
    words(
      parts.map(({ spelled }) => spelled),
      whole,
    ),
    words(
      parts.map(({ initial }) => initial),
      whole,
    ),
  ];
}
