import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.js';
import { deriveGraph } from '../../../src/dataset/derive/derive-graph.js';
import { loadSmall, model, smallSeeds } from '../small-seeds.js';

/** The small dataset with one fact about the town in each document. */
function twoFacts(first: string, second: string): Dataset {
  const file = (fact: string): string => `- about: region/liuquan\n  facts:\n    - { ${fact} }\n`;
  return loadSmall({ 'statements/first/news.yaml': file(first), 'statements/second/report.yaml': file(second) });
}

/** Rank and rule of each statement, in the order of the documents. */
function ranksOf(dataset: Dataset): string[] {
  const { nodes } = deriveGraph(dataset, model);
  return dataset.statements.map(({ id }) => {
    const { rank, rankRule } = nodes.find((each) => each.id === id)!.properties;
    return `${String(rank)} ${String(rankRule ?? '')}`.trim();
  });
}

const observed = (value: string, rest = 'kind: ACTUAL'): string =>
  `indicator: indicator/output, period: 2022, value: ${value}, anchor: 产值, ${rest}`;
const ranks = (first: string, second: string): string[] => ranksOf(twoFacts(first, second));

describe('Where statements disagree, a named rule says which is shown', () => {
  test('equal values agree', () => {
    expect(ranks(observed('5亿元'), observed('50000万元'))).toEqual(['NORMAL', 'NORMAL']);
  });

  test('later-document: the later document wins', () => {
    expect(ranks(observed('5亿元'), observed('7亿元'))).toEqual(['OUTRANKED later-document', 'PREFERRED later-document']);
  });

  test('undoubted: what is not doubtful wins over what is', () => {
    const doubted = observed('7亿元', 'doubt: { kind: OCR, reason: a digit is smudged }');
    expect(ranks(observed('5亿元'), doubted)).toEqual(['PREFERRED undoubted', 'OUTRANKED undoubted']);
  });

  test('more-precise: an exact figure wins over the bound or the rounding that it fits', () => {
    expect(ranks(observed('5.13亿元'), observed('5.1亿元'))).toEqual(['PREFERRED more-precise', 'OUTRANKED more-precise']);
    expect(ranks(observed('5.13亿元'), observed('5亿元', 'qualifiers: [LOWER_BOUND]'))).toEqual([
      'PREFERRED more-precise',
      'OUTRANKED more-precise',
    ]);
    expect(ranks(observed('5.13亿元'), observed('6亿元', 'qualifiers: [LOWER_BOUND]'))).toEqual([
      'OUTRANKED later-document',
      'PREFERRED later-document',
    ]);
  });

  test('later-actual-beats-forecast: a later result replaces an earlier forecast, and both stay in the graph', () => {
    const dataset = twoFacts(observed('5亿元', 'kind: FORECAST'), observed('5.2亿元'));
    expect(ranksOf(dataset)).toEqual(['OUTRANKED later-actual-beats-forecast', 'PREFERRED later-actual-beats-forecast']);
    expect(deriveGraph(dataset, model).nodes.filter(({ label }) => label === 'Observation')).toHaveLength(2);
  });

  test('a forecast later than a result, and a target, are no disagreement', () => {
    expect(ranks(observed('5亿元'), observed('5.2亿元', 'kind: FORECAST'))).toEqual(['NORMAL', 'NORMAL']);
    expect(ranks(observed('5亿元', 'kind: TARGET'), observed('5.2亿元'))).toEqual(['NORMAL', 'NORMAL']);
  });

  test('first-stated: within one document the first wins, and the observation shows it', () => {
    const text = `- about: region/liuquan\n  facts:\n    - { ${observed('5亿元')} }\n    - { ${observed('7亿元').replace('产值', '达到')} }\n`;
    const dataset = loadSmall({ 'statements/first/news.yaml': '[]', 'statements/second/report.yaml': text });
    expect(ranksOf(dataset)).toEqual(['PREFERRED first-stated', 'OUTRANKED first-stated']);
    expect(deriveGraph(dataset, model).nodes.find(({ label }) => label === 'Observation')!.properties['text']).toBe('5亿元');
  });

  test('of two regions the one within the other wins, and only it becomes a relationship', () => {
    const first = `${smallSeeds['statements/first/news.yaml']!}    - { property: region, object: region/liuquan, anchor: 柳泉镇 }\n`;
    const second = `
- about: project/extension
  facts: [{ property: region, object: region/liuquan-county, anchor: 产值 }]
- about: region/liuquan
  facts: [{ property: parent, object: region/liuquan-county, anchor: 柳泉镇 }]
`;
    const dataset = loadSmall({ 'statements/first/news.yaml': first, 'statements/second/report.yaml': second });
    expect(ranksOf(dataset).slice(4)).toEqual(['PREFERRED more-precise', 'OUTRANKED more-precise', 'NORMAL']);
    const located = deriveGraph(dataset, model).relationships.filter(({ type }) => type === 'LOCATED_IN');
    expect(located.map(({ to }) => to)).toEqual(['region/liuquan']);
  });
});
