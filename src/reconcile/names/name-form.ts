import { Converter } from 'opencc-js/t2cn';
import { searchForm, WORD_MARK } from '../../model/search-form.js';

const simplified = Converter({ from: 't', to: 'cn' });

/**
 * A name as it is compared: simplified characters, one width and case, without accents, spaces and punctuation.
 * `吉林化纖（集團） ` becomes `吉林化纤集团`, `Jilin Chemical Fibre` becomes `jilinchemicalfibre`.
 */
export const nameForm = (name: string): string => searchForm(simplified(name.normalize('NFKC'))).replaceAll(WORD_MARK, '');

/** Numbers, and which stage something is: what tells two names apart that are alike otherwise. */
const NUMBERS = /\d+|[一二三四五六七八九十]+(?=期)/g;

/** The numbers in a form, in order: names with others are names of something else. */
export const numbersOf = (form: string): string => (form.match(NUMBERS) ?? []).join(' ');
