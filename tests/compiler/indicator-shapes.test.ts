import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { DECIMAL_SCALE } from '../../src/model/scalars.js';
import type { Row, Value } from '../../src/compiler/plan/query-plan.js';
import { divideRounded } from '../../src/compiler/shape/divide-rounded.js';
import type { FieldShape } from '../../src/compiler/shape/shape.js';
import { shapeResponse } from '../../src/compiler/shape/shaper.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';

const figure = { value: 0, upper: 1, qualifiers: 2 };

/** A row of value, upper end, qualifiers and unit, and the row it is held against. */
const compared = (rule: 'growth' | 'attainment', own: Row, other: Row | null): unknown => {
  const comparison: FieldShape = {
    kind: 'comparison',
    key: 'found',
    column: 4,
    rule,
    own: figure,
    other: figure,
    unitColumn: 3,
    fields: [
      { kind: 'difference', key: 'difference' },
      { kind: 'percent', key: 'percent' },
      { kind: 'how', key: 'how' },
    ],
  };
  return shapeResponse({ fields: [comparison] }, [...own, other], []).data!['found'];
};

const exact = (value: number, unit = '亿元'): Row => [Math.round(value * DECIMAL_SCALE), null, [], unit];

describe('a comparison', () => {
  it('is the difference, and per cent of the value before', () => {
    expect(compared('growth', exact(59.3), exact(50))).toMatchObject({ difference: 9.3, percent: 18.6 });
  });

  it('is what a result reaches of its target', () => {
    expect(compared('attainment', exact(1517.4), exact(1600))).toMatchObject({ difference: -82.6, percent: 94.8375 });
  });

  it('rounds per cent to six places, and says so', () => {
    expect(compared('growth', exact(4), exact(3))).toMatchObject({
      percent: 33.333333,
      how: expect.stringContaining('six places') as string,
    });
  });

  it('keeps to percentage points where the figure is a rate', () => {
    for (const rule of ['growth', 'attainment'] as const)
      expect(compared(rule, exact(7.2, '%'), exact(6.5, '%'))).toMatchObject({
        difference: 0.7,
        percent: null,
        how: expect.stringContaining('points') as string,
      });
  });

  it.each([
    ['a bound', [DECIMAL_SCALE, null, ['LOWER_BOUND'], '户'] as Row],
    ['an approximation', [DECIMAL_SCALE, null, ['APPROXIMATE'], '户'] as Row],
    ['a range', [DECIMAL_SCALE, 2 * DECIMAL_SCALE, [], '户'] as Row],
    ['missing', [null, null, [], '户'] as Row],
  ])('is not computed where a value is %s', (_, loose) => {
    const refused = { difference: null, percent: null, how: expect.stringContaining('not computed') as string };
    expect(compared('growth', loose, exact(2, '户'))).toMatchObject(refused);
    expect(compared('growth', exact(2, '户'), loose)).toMatchObject(refused);
  });

  it('measures a result against an aim that is a bound, and says so', () => {
    const aim: Row = [7 * DECIMAL_SCALE, null, ['LOWER_BOUND'], '%'];
    expect(compared('attainment', exact(4.7, '%'), aim)).toMatchObject({
      difference: -2.3,
      how: expect.stringContaining('is a bound') as string,
    });
    expect(compared('growth', exact(4.7, '%'), aim)).toMatchObject({ difference: null });
  });

  it('computes no per cent of what is not above zero', () => {
    expect(compared('growth', exact(3), exact(0))).toMatchObject({ difference: 3, percent: null });
    expect(compared('growth', exact(3), exact(-2))).toMatchObject({ difference: 5, percent: null });
  });

  it('is null where there is nothing to hold it against', () => {
    expect(compared('growth', exact(3), null)).toBeNull();
  });
});

describe('division', () => {
  it.each([
    [5n, 2n, 2],
    [7n, 2n, 4],
    [-5n, 2n, -2],
    [-7n, 2n, -4],
    [1n, 3n, 0],
    [2n, 3n, 1],
    [-1n, 3n, 0],
  ])('of %s by %s rounds half to even: %s', (dividend, divisor, quotient) => {
    expect(divideRounded(dividend, divisor)).toBe(quotient);
  });
});

describe('a ranking', () => {
  const ranked = (values: readonly number[], first: number): unknown => {
    const ranking: FieldShape = {
      kind: 'ranking',
      key: 'ranking',
      column: 0,
      limit: 0,
      valueColumn: 0,
      fields: [
        { kind: 'rank', key: 'rank' },
        { kind: 'tied', key: 'tied' },
      ],
    };
    const rows = values.slice(0, first + 1).map((value) => [value]);
    return shapeResponse({ fields: [ranking] }, [[[null, rows]]], [first + 1]).data!['ranking'];
  };

  it('lets equal values share a place and counts the next one on', () => {
    expect(ranked([9, 8, 8, 7], 10)).toEqual([
      { rank: 1, tied: false },
      { rank: 2, tied: true },
      { rank: 2, tied: true },
      { rank: 4, tied: false },
    ]);
  });

  it('knows a tie that the last row has with one that is cut off', () => {
    expect(ranked([9, 8, 8], 2)).toEqual([
      { rank: 1, tied: false },
      { rank: 2, tied: true },
    ]);
  });

  it('is empty where there is no such indicator', () => {
    const ranking: FieldShape = { kind: 'ranking', key: 'ranking', column: 0, limit: 0, valueColumn: 0, fields: [] };
    expect(shapeResponse({ fields: [ranking] }, [null], [21]).data).toEqual({ ranking: [] });
  });
});

describe('a table', () => {
  const leaf = (key: string): FieldShape => ({ kind: 'leaf', key, column: 0, divisor: null, nullable: false, coordinate: key });
  const table: FieldShape = {
    kind: 'table',
    key: 'table',
    indicators: 0,
    periods: 1,
    limit: 2,
    fields: [
      {
        kind: 'columns',
        key: 'columns',
        fields: [
          { kind: 'indicator', key: 'indicator', object: { kind: 'concrete', fields: [leaf('id')] } },
          { kind: 'period', key: 'period' },
        ],
      },
      {
        kind: 'rows',
        key: 'rows',
        fields: [
          { kind: 'region', key: 'region', object: { kind: 'concrete', fields: [leaf('name')] } },
          { kind: 'cells', key: 'cells', object: { kind: 'concrete', fields: [leaf('text')] } },
        ],
      },
      { kind: 'totalRows', key: 'totalRows' },
    ],
    head: { column: 0, idColumn: 0 },
    body: { column: 1, cellsColumn: 1, keys: { period: 1, indicator: 2 } },
  };
  const cell = (text: string, period: string, indicator: string): Row => [text, period, [indicator]];
  const answer = (rows: readonly Row[]): unknown =>
    shapeResponse(
      { fields: [table] },
      [
        [null, [['b'], ['a']]],
        [7, rows],
      ] as readonly Value[],
      [['a', 'b', 'c'], ['2021', '2022'], 3],
    ).data!['table'];

  it('puts every figure in its cell, in the order asked for, and shows gaps', () => {
    const { columns, rows } = answer([['蛟河市', [null, [cell('1', '2022', 'a'), cell('2', '2021', 'b')]]]]) as {
      columns: unknown;
      rows: unknown;
    };
    expect(columns).toEqual([
      { indicator: { id: 'a' }, period: '2021' },
      { indicator: { id: 'a' }, period: '2022' },
      { indicator: { id: 'b' }, period: '2021' },
      { indicator: { id: 'b' }, period: '2022' },
      { indicator: null, period: '2021' },
      { indicator: null, period: '2022' },
    ]);
    expect(rows).toEqual([{ region: { name: '蛟河市' }, cells: [null, { text: '1' }, { text: '2' }, null, null, null] }]);
  });

  it('answers each of several aliases of its parts with the selection of its own', async () => {
    const schema = await buildSchema();
    const document = parse(
      '{ t: indicatorTable(indicators: ["a"], periods: ["2022"]) { a: columns { period } b: columns { indicator { id } } c: rows { region { name } } d: rows { cells { text } } } }',
    );
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document)!;
    const { shape } = compileOperation(schema, readGraphModel(schema), { operation, fragments: {}, variables: {} });
    const [aliased] = shape.fields as unknown as [{ fields: { key: string; fields: { kind: string }[] }[] }];
    expect(aliased.fields.map(({ key, fields }) => [key, fields.map(({ kind }) => kind)])).toEqual([
      ['a', ['period']],
      ['b', ['indicator']],
      ['c', ['region']],
      ['d', ['cells']],
    ]);
  });

  it('cuts rows at `first` and says how many there are', () => {
    const row: Row = ['蛟河市', [null, []]];
    expect(answer([row, row, row])).toMatchObject({ totalRows: 7, rows: { length: 2 } });
  });
});
