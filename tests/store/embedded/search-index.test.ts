import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateQuery } from '../../../src/compiler/cypher/candidate-query.js';
import { spellings } from '../../../src/dataset/derive/spelling.js';
import { hasHan, searchForm } from '../../../src/model/search-form.js';
import { findMatch, type StoredForms } from '../../../src/model/search-match.js';
import { readSearchQuery } from '../../../src/model/search-query.js';
import { Budget } from '../../../src/store/embedded/budget.js';
import { Run } from '../../../src/store/embedded/run.js';
import { SearchIndex } from '../../../src/store/embedded/search-index.js';
import type { Steps } from '../../../src/store/embedded/steps.js';

/** Texts in which parts of others often occur, of every script that is treated in a way of its own. */
const piece = fc.constantFrom(
  '吉',
  '林',
  '吉林',
  '化纤',
  '市',
  '𠮷',
  '々',
  'カ',
  'abc',
  'Ab',
  'a',
  '1',
  '12',
  'б',
  'é',
  ' ',
  '-',
  '（',
  '😀',
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

const formsOf = (name: string, alias: string): StoredForms => ({
  name: searchForm(name),
  aliases: [searchForm(alias), ...[name, alias].filter(hasHan).flatMap(spellings)],
  texts: [],
});

function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('the index of what search compares', () => {
  it('names every node that matches, each once and in order, whatever the text', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 12 }),
        fc.array(text, { minLength: 1, maxLength: 6 }),
        (named, texts) => {
          const run = new Run([], new Budget());
          const nodes = named.map(([name, alias]) => formsOf(name, alias));
          const index = finish(SearchIndex.build(run, nodes.length, (node) => [nodes[node]!.name!, ...nodes[node]!.aliases]));
          for (const query of texts.map(readSearchQuery).filter(({ terms }) => terms.length > 0)) {
            const candidates = [...finish(index.candidates(run, query.terms))];
            expect(candidates).toEqual([...new Set(candidates)].sort((one, other) => one - other));
            const matching = nodes.flatMap((forms, node) => (findMatch(query, forms) ? [node] : []));
            found += matching.length;
            expect(candidates).toEqual(expect.arrayContaining(matching));
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('names few where one part of a text is rare', () => {
    const run = new Run([], new Budget());
    const forms = Array.from({ length: 1000 }, (_, node) => searchForm(node === 500 ? '吉林化纤' : '吉林项目'));
    const index = finish(SearchIndex.build(run, forms.length, (node) => [forms[node]!]));
    expect([...finish(index.candidates(run, readSearchQuery('吉林 化纤').terms))]).toEqual([500]);
    expect(finish(index.candidates(run, readSearchQuery('吉').terms)).length).toBe(1000);
    expect([...finish(index.candidates(run, readSearchQuery('纺').terms))]).toEqual([]);
  });
});

describe('what Lucene is asked for', () => {
  it.each([
    ['吉林化纤', '+"吉林化纤"'],
    ['吉', '+(吉* *吉)'],
    ['Jilin huaxian', '+_jilin* +_huaxian*'],
    ['6万吨', '+_6* +"万吨"'],
    ['吉々林', '+(吉* *吉) +(林* *林)'],
    ['абв', '*:*'],
    ['name:吉林 OR (a* "b" \\ -c)', '+_name* +"吉林" +_or* +_a* +_b* +_c*'],
  ])('for %s is %s', (given, expected) => expect(candidateQuery(readSearchQuery(given).terms)).toBe(expected));

  it('holds nothing of a text but common Chinese characters and words of ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (given) => {
        const { terms } = readSearchQuery(given);
        if (terms.length > 0)
          expect(candidateQuery(terms)).toMatch(/^(\*:\*|(\+(_[a-z0-9]+\*|"[㐀-䶿一-鿿]+"|\((?<one>[㐀-䶿一-鿿])\* \*\k<one>\)) ?)+)$/);
      }),
    );
  });
});
