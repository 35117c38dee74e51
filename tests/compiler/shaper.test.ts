import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import type { Value } from '../../src/compiler/plan/query-plan.js';
import { shapeResponse } from '../../src/compiler/shape/shaper.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';

const schema = await buildSchema();
const model = readGraphModel(schema);

/** The response to an operation when the store answers with these rows. */
function shape(source: string, roots: readonly Value[], parameters: readonly number[] = [], mostBytes?: number) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const compiled = compileOperation(schema, model, { operation: getOperationAST(document)!, fragments: {}, variables: {} });
  return shapeResponse(compiled.shape, roots, parameters, {}, mostBytes);
}

describe('The shaper', () => {
  test('writes fields in selection order, whatever the order of the columns', () => {
    const { data } = shape('{ region(id: "r") { b: kind name a: kind id name } }', [['CITY', '吉林市', 'region/x']]);
    expect(JSON.stringify(data)).toBe('{"region":{"b":"CITY","name":"吉林市","a":"CITY","id":"region/x"}}');
  });

  test('lets a missing value that must not be null take its nearest nullable parent with it, and says where', () => {
    const { data, errors } = shape('{ region(id: "r") { name parent { parent { id name } } } }', [['a', [['region/p', null]]]]);
    expect(data).toEqual({ region: { name: 'a', parent: { parent: null } } });
    expect(errors).toEqual([
      { message: 'Cannot return null for non-nullable field Region.name.', path: ['region', 'parent', 'parent', 'name'] },
    ]);
  });

  test('lets it take a whole list, since lists and their elements are never null', () => {
    const rows: Value = [
      null,
      [
        ['region/a', '甲'],
        ['region/b', null],
      ],
    ];
    const { data, errors } = shape('{ region(id: "r") { id parts { nodes { id name } } } }', [['region/x', rows]], [21]);
    expect(data).toEqual({ region: null });
    expect(errors[0]!.path).toEqual(['region', 'parts', 'nodes', 1, 'name']);
  });

  test('lets it take the data where no parent may be null', () => {
    const { data, errors } = shape('{ regions { nodes { name } } }', [[null, [[null]]]], [21]);
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  });

  test('keeps null what may be null', () => {
    const { data, errors } = shape('{ project(id: "p") { status english investment { amount } } }', [[null, null, null]]);
    expect(data).toEqual({ project: { status: null, english: null, investment: null } });
    expect(errors).toEqual([]);
  });

  test('divides exact integers once, so that decimals print as they were written', () => {
    const { data } = shape('{ observation(id: "o") { value } investment(id: "i") { amount(unit: YI_YUAN) } }', [
      [59_300_000],
      [17_050_000_000],
    ]);
    expect(JSON.stringify(data)).toBe('{"observation":{"value":59.3},"investment":{"amount":170.5}}');
  });

  describe('stops once an answer is longer than it may be', () => {
    const source = '{ regions(first: 3) { totalCount nodes { id name aliases kind parent { name } } } }';
    const names = ['吉林市', 'Jilin "the city"', 'é'];
    const rows = names.map((name, index) => [`region/${index}`, name, [name, 'x'], 'CITY', index === 0 ? null : [names[0]!]]);
    const bounded = (most: number, found: Value = [3, rows]) => shape(source, [found], [4], most);

    test('with a count that is never above its length, and at most some commas and digits below', () => {
      const length = Buffer.byteLength(JSON.stringify(bounded(Infinity).data));
      expect(() => bounded(length)).not.toThrow();
      expect(() => bounded(length - 30)).toThrow(`The answer would be longer than ${length - 30} bytes, and no more are sent.`);
    });

    test('and reads no row behind the one that was too much', () => {
      const unread = new Proxy<readonly Value[]>([], {
        get: () => expect.fail('a row was read that cannot be sent'),
      });
      expect(() => bounded(150, [3, [rows[0]!, rows[1]!, unread]])).toThrow('The answer would be longer than 150 bytes');
    });
  });
});
