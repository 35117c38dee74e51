import { describe, expect, it } from 'vitest';
import { cypherRows } from '../../src/export/formats/cypher-rows.js';
import { cypherText } from '../../src/export/formats/cypher-text.js';

describe('Rows in a Cypher script', () => {
  it('are one text, a line a row, that the statement splits again', () => {
    const rows = [
      ['project/a', 5, true, ['x', ''], [1, 2]],
      ['project/b', undefined, false, [], undefined],
    ];
    expect(cypherRows(rows)).toBe(
      [
        "[cells IN [line IN split('project/a¦5¦true¦x‖‖¦1‖2‖¶",
        'project/b¦∅¦false¦¦∅¶',
        "', '¶\n')[0..-1] |".replace('\n', '\\n'),
        "  [cell IN split(line, '¦') | nullIf(cell, '∅')]] |",
        "  [cells[0], toInteger(cells[1]), toBoolean(cells[2]), split(cells[3], '‖')[0..-1], " +
          "[each IN split(cells[4], '‖')[0..-1] | toInteger(each)]]]",
      ].join('\n'),
    );
  });

  it('have other marks between them where a text has one in it', () => {
    const written = cypherRows([['a¦b', '∅', ['<1>', '‖']]]);
    expect(written).toContain("split('a¦b<2>∅<2><1><3>‖<3>¶\n', '¶\\n')");
    expect(written).toContain("[cell IN split(line, '<2>') | nullIf(cell, '<4>')]");
  });

  it('cannot have values of several kinds in one column', () => {
    expect(() => cypherRows([['a'], [1]])).toThrow('A column has values of several kinds: text, number.');
  });
});

describe('A text in a Cypher script', () => {
  it.each([
    ["it's C:\\u0041", "it\\'s C:\\\\u0041"],
    ['two\r\nlines\t', 'two\\r\\nlines\\t'],
    ['שלום \u202Eover\u202C', 'שלום \\u202Eover\\u202C'],
    ['\u0000\uFEFF', '\\u0000\\uFEFF'],
    ['𠮷林 \uD800', '𠮷林 \\uD800'],
  ])('of %j is %j', (text, written) => expect(cypherText(text)).toBe(written));
});
