import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../../src/compiler/compile-operation.js';
import type { CompiledOperation } from '../../../src/compiler/compiled-query.js';
import type { Bill } from '../../../src/compiler/cost/bill.js';
import type { GraphStatistics } from '../../../src/compiler/cost/graph-statistics.js';
import { PriceList } from '../../../src/compiler/cost/price-list.js';
import { bindParameters } from '../../../src/compiler/parameters.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';

const schema = await buildSchema();
const model = readGraphModel(schema);
const of = (projects: number): GraphStatistics => ({ nodes: new Map([['Project', projects]]), relationships: new Map() });
const statistics = of(1_000);

function compiled(source: string, variables: Record<string, unknown>): CompiledOperation {
  const operation = getOperationAST(parse(source))!;
  return compileOperation(schema, model, { operation, fragments: {}, variables });
}

describe('A price list', () => {
  const page = compiled(
    'query ($first: Int!, $name: String!) { projects(first: $first, where: { name: { contains: $name } }) { nodes { name } } }',
    {
      first: 5,
      name: 'x',
    },
  );
  const prices = new PriceList();
  const bill = (variables: Record<string, unknown>, by = statistics): Bill =>
    prices.billOf(page, by, bindParameters(page.parameters, variables));

  it('gives the same bill to who differs in nothing that has a price', () => {
    expect(bill({ first: 5, name: 'y' })).toBe(bill({ first: 5, name: 'x' }));
  });

  it('makes out another one for another page, and for another graph', () => {
    const five = bill({ first: 5, name: 'x' });
    const six = bill({ first: 6, name: 'x' });
    expect([five.items[0]!.first, six.items[0]!.first]).toEqual([5, 6]);
    expect(bill({ first: 5, name: 'x' })).toEqual(five);
    expect(bill({ first: 5, name: 'x' }, of(10)).total).toBeLessThan(five.total);
    expect(bill({ first: 5, name: 'x' })).toEqual(five);
  });

  it('counts the ids of a list, whichever they are', () => {
    const named = compiled('query ($ids: [ID!]) { projects(where: { id: { in: $ids } }) { nodes { name } } }', { ids: ['a'] });
    const total = (...ids: string[]): number => prices.billOf(named, statistics, bindParameters(named.parameters, { ids })).total;
    expect([total('a'), total('b'), total('a', 'b', 'c')]).toEqual([1, 1, 3]);
  });
});
