import { describe, expect, it } from 'vitest';
import { readSearchForm, searchForm } from '../../src/model/search-form.js';
import { findMatch, SEARCH_MATCHES } from '../../src/model/search-match.js';
import { readSearchQuery } from '../../src/model/search-query.js';

describe('the form of a text', () => {
  it('makes width, case, accents and punctuation one', () => {
    expect(searchForm('ＧＤＰ增速（％）')).toBe(searchForm('gdp 增速'));
    expect(searchForm('Jílín')).toBe(' _jilin');
    expect(searchForm('nü')).toBe(' _nv');
    expect(searchForm('nu\u0308')).toBe(' _nv');
  });

  it('keeps Chinese as it stands and marks where words begin', () => {
    expect(searchForm('吉林化纤 6万吨 carbon-fibre')).toBe('吉林化纤 _6万吨 _carbon _fibre');
  });

  it('has nothing of symbols alone', () => {
    expect(searchForm('😀 ！— "*" \\ : ~ _ |')).toBe('');
  });

  it('knows where each of its units comes from', () => {
    const { form, origins } = readSearchForm('甲（Ａb）㎡');
    expect(form).toBe('甲 _ab _m2');
    expect(origins.map(([start, end]) => `${start}-${end}`)).toEqual(['0-1', '2-3', '2-3', '2-3', '3-4', '5-6', '5-6', '5-6', '5-6']);
  });
});

describe('what is looked for', () => {
  it('is cut at spaces and punctuation', () => {
    expect(readSearchQuery(' 吉林，化纤 6万吨 ')).toEqual({
      terms: ['吉林', '化纤', ' _6万吨'],
      whole: '吉林化纤 _6万吨',
      spelled: '吉林化纤 _6万吨',
    });
  });

  it('could be pinyin where it has only words', () => {
    expect(readSearchQuery('Jilin huaxian').spelled).toBe(' _jilinhuaxian');
    expect(readSearchQuery("xi'an").spelled).toBe(' _xian');
  });

  it('is nothing without letters, digits or characters', () => {
    expect(readSearchQuery(' *:* "" ')).toEqual({ terms: [], whole: '', spelled: '' });
  });
});

describe('how well a node matches', () => {
  const forms = {
    name: '吉林化纤',
    aliases: [' _jilin _fibre', '吉纤', ' _jilinhuaxian| _linhuaxian _huaxian _xian', ' _jlhx| _lhx _hx _x'],
    texts: ['吉林化纤总投资 _6亿元'],
  };
  const match = (text: string): string | undefined => {
    const found = findMatch(readSearchQuery(text), forms);
    return found ? SEARCH_MATCHES[found.rank] : undefined;
  };

  it.each([
    ['吉林化纤', 'EXACT_NAME'],
    ['吉林 化纤', 'EXACT_NAME'],
    ['吉纤', 'EXACT_ALIAS'],
    ['jlhx', 'EXACT_ALIAS'],
    ['JLHX', 'EXACT_ALIAS'],
    ['jilin huaxian', 'EXACT_ALIAS'],
    ['jilinhuaxian', 'EXACT_ALIAS'],
    ['ji lin hua xian', 'EXACT_ALIAS'],
    ['jilin fibre', 'EXACT_ALIAS'],
    ['吉林', 'NAME_PREFIX'],
    ['吉', 'NAME_PREFIX'],
    ['jilinhua', 'ALIAS_PREFIX'],
    ['jl', 'ALIAS_PREFIX'],
    ['jilin fib', 'ALIAS_PREFIX'],
    ['化纤', 'PART'],
    ['纤', 'PART'],
    ['huaxian', 'PART'],
    ['fibre', 'PART'],
    ['化纤 吉林', 'PART'],
    ['总投资', 'TEXT'],
    ['吉林化纤 6亿元', 'TEXT'],
    ['化纤总', 'TEXT'],
  ])('finds %s as %s', (text, expected) => expect(match(text)).toBe(expected));

  it.each(['林吉', 'ibre', 'ilin', '吉林 fibre', '16亿元', '吉林化纤集团'])('does not find %s', (text) =>
    expect(match(text)).toBeUndefined(),
  );
});
