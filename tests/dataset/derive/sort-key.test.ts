import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collationKey, escapeNonAscii } from '../../../src/dataset/derive/collation-key.js';
import { fold } from '../../../src/dataset/derive/sort-key.js';

describe('Sort keys', () => {
  test.each([
    ['吉林市', 'ji lin shi'],
    ['ABS装置', 'abs zhuang zhi'],
    ['重庆', 'chong qing'],
    ['60万吨ABS', '60 wan dun abs'],
    ['九解一协调', 'jiu jie yi xie tiao'],
    ['Ｔ７００', 't700'],
  ])('%s is ordered as «%s»', (text, key) => {
    expect(collationKey(text)).toBe(key);
  });

  test('are ASCII for any text, so that UTF-16 and code points order them alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // eslint-disable-next-line no-control-regex
        expect(collationKey(text)).toMatch(/^[\x00-\x7f]*$/);
      }),
    );
  });

  test('keep the order of code points where characters are escaped', () => {
    const texts = ['a', '中', '\u{20000}', '\uffee'];
    expect(texts.map(escapeNonAscii).sort()).toEqual(['a', '中', '\uffee', '\u{20000}'].map(escapeNonAscii));
  });

  test('folded texts ignore case and width', () => {
    expect(fold('ＡＢＳ Jilin')).toBe('abs jilin');
  });
});
