import { beforeAll, describe, expect, it } from 'vitest';
import { searchKeys } from '../../../src/dataset/derive/search-keys.js';
import { spellings } from '../../../src/dataset/derive/spelling.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../../src/model/graph-model.js';

describe('what search compares of a node', () => {
  let model: GraphModel;
  beforeAll(async () => {
    model = readGraphModel(await buildSchema());
  });
  const keysOf = (type: string, values: Readonly<Record<string, string | string[]>>) => searchKeys(model.types.get(type)!, values);

  it('is its name, its other names with the last part of its id, and all of them spelled', () => {
    expect(keysOf('Enterprise', { id: 'enterprise/jilin-fibre', name: '吉林化纤', english: 'Jilin Fibre', aliases: ['吉纤'] })).toEqual({
      searchName: '吉林化纤',
      searchAliases: [
        ' _jilin _fibre',
        '吉纤',
        ' _jilin _fibre',
        ' _jilinhuaxian| _linhuaxian _huaxian _xian',
        ' _jlhx| _lhx _hx _x',
        ' _jixian| _xian',
        ' _jx| _x',
      ],
      searchSort: '004 ji lin hua xian',
    });
  });

  it('is the sentence and the anchor of a statement, which are not spelled', () => {
    const { searchSort, ...forms } = keysOf('Statement', { id: 'statement/1', text: '吉化 总投资 339亿元', anchor: '总投资339亿元' });
    expect(forms).toEqual({ searchTexts: ['吉化总投资 _339亿元', '总投资 _339亿元'] });
    expect(searchSort).toMatch(/^[ -~]+$/);
  });

  it('is nothing where the type has neither names nor texts', () => {
    expect(keysOf('Investment', { id: 'investment/1' })).toEqual({});
  });

  it('spells by the word and not by the character', () => {
    expect(spellings('长春重庆')[0]).toMatch(/^ _changchunchongqing\|/);
    expect(spellings('吕梁')[0]).toBe(' _lvliang| _liang');
  });

  it('keeps words of other scripts within a spelling', () => {
    expect(spellings('中国GDP 5%')).toEqual([' _zhongguogdp5| _guogdp5 _gdp5 _5', ' _zggdp5| _ggdp5 _gdp5 _5']);
  });

  it('spells no more of a long name than its first 32 characters, and then does not take them for all of it', () => {
    const [spelled] = spellings('吉'.repeat(200));
    expect(spelled!.startsWith(` _${'ji'.repeat(32)} _`)).toBe(true);
    expect(spelled).not.toContain('|');
  });
});
