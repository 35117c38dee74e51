import { describe, expect, it } from 'vitest';
import { isCertain } from '../../src/reconcile/matching/is-certain.js';
import { likeness } from '../../src/reconcile/matching/likeness.js';
import { nameForm, numbersOf } from '../../src/reconcile/names/name-form.js';
import { endingOf, shortForm } from '../../src/reconcile/names/short-forms.js';
import { escapeHtml } from '../../src/reconcile/answers/preview.js';

describe('the form of a name', () => {
  it.each([
    ['吉林化纖（集團） ', '吉林化纤集团'],
    ['Ｊilin  Chemical-Fibre', 'jilinchemicalfibre'],
    ['３６０数字安全', '360数字安全'],
    ['Café', 'cafe'],
    ['“九解一协调”2.0版', '九解一协调20版'],
    ['\u200f龙潭区\u202e', '龙潭区'],
  ])('of %j is %j', (name, form) => expect(nameForm(name)).toBe(form));

  it('keeps its numbers apart', () => {
    expect(numbersOf(nameForm('吉林碳谷15万吨原丝项目一期'))).toBe('15 一');
  });
});

describe('the short form', () => {
  it.each([
    ['吉林化纤集团有限责任公司', 'Enterprise', '吉林化纤', '集团有限责任公司'],
    ['龙潭区', 'Region', '龙潭', '区'],
    ['老爷岭镇市', 'Region', '老爷岭镇', '市'],
    ['吉大', 'Organization', '吉大', ''],
    ['公司', 'Enterprise', '公司', ''],
  ])('of %s, a %s, is %s', (form, type, short, ending) => {
    expect([shortForm(form, type), endingOf(form, type)]).toEqual([short, ending]);
  });
});

describe('likeness', () => {
  it('forgives characters of the same sound most, then places changed, then letters', () => {
    const [sound, swapped, other] = [likeness('龙潭区', '龙谭区'), likeness('龙潭区', '潭龙区'), likeness('龙潭区', '龙山区')];
    expect(sound).toBeGreaterThan(swapped);
    expect(swapped).toBeGreaterThan(other);
    expect([likeness('龙潭区', '龙潭区'), likeness('abc', 'xyz'), likeness('', '')]).toEqual([1, 0, 1]);
  });

  it('forgives characters that look alike, but less than those that sound alike', () => {
    const [sound, looks, other] = [likeness('船营区', '船赢区'), likeness('船营区', '船菅区'), likeness('船营区', '船山区')];
    expect(sound).toBeGreaterThan(looks);
    expect(looks).toBeGreaterThan(other);
  });

  it('takes a word that is missing for less than as many characters here and there', () => {
    expect(likeness('吉林高新技术产业开发区', '吉林高新技术开发区')).toBeGreaterThan(
      likeness('吉林高新技术产业开发区', '吉高新技术产业发区'),
    );
    expect(likeness('吉林高新技术产业开发区', '吉林高新技术业开发区')).toBeGreaterThan(
      likeness('吉林高新技术产业开发区', '吉林高新技术开发区'),
    );
  });

  it('is the same both ways', () => {
    expect(likeness('吉林化纤', '吉化纤林')).toBeCloseTo(likeness('吉化纤林', '吉林化纤'));
    expect(likeness('万科松花湖', '万科松花湖滑雪度假区')).toBeCloseTo(likeness('万科松花湖滑雪度假区', '万科松花湖'));
  });
});

describe('certainty', () => {
  it.each([
    [[], false],
    [[84.9], false],
    [[85], true],
    [[95, 92], true],
    [[95, 92.1], false],
    [[100, 98], true],
    [[100, 100], false],
  ])('of the scores %j is %s', (scores, certain) => expect(isCertain(scores.map((score) => ({ score })))).toBe(certain));
});

describe('a preview', () => {
  it('shows names as they are and lets none of them become markup', () => {
    expect(escapeHtml(`<script>"&'`)).toBe('&lt;script&gt;&quot;&amp;&#39;');
  });
});
