import { describe, expect, test } from 'vitest';
import { compileRequest } from './compile-request.js';

const HOSTILE = ['`', "'", '"', '}) DETACH DELETE n //', '\\u0060', '$p0', '{x}', '\\', '\n'];

describe('Parameters', () => {
  test('carry every value of a request, so that none stands in the statement', () => {
    for (const text of HOSTILE) {
      const literal = JSON.stringify(`${text}marker`);
      const { cypher, values } = compileRequest(`{
        project(id: ${literal}) { statements(property: ${literal}) { totalCount } }
        projects(where: { name: { contains: ${literal} }, aliases: { has: ${literal} }, id: { in: [${literal}] }, named: ${literal}, within: ${literal} }, first: 97) { totalCount nodes { id } }
      }`);
      expect(cypher).not.toContain('marker');
      expect(cypher).not.toContain('97');
      expect(values.flat().filter((value) => String(value).endsWith('marker'))).toHaveLength(7);
    }
  });

  test('make one statement of requests that differ in values only', () => {
    const source = 'query ($n: Int, $name: String) { projects(first: $n, where: { name: { eq: $name } }) { nodes { id } } }';
    expect(compileRequest(source, { n: 1, name: 'a' }).cypher).toBe(compileRequest(source, { n: 50, name: 'b' }).cypher);
    expect(compileRequest('{ projects(first: 3) { nodes { id } } }').cypher).toBe(
      compileRequest('{ projects(first: 9) { nodes { id } } }').cypher,
    );
  });

  test('read a variable inside a list, an object and a default', () => {
    const source =
      'query ($a: ID!, $w: RegionWhere = { name: { eq: "龙潭区" } }) { projects(where: { id: { in: [$a, "b"] }, region: $w }) { totalCount } }';
    expect(compileRequest(source, { a: 'x' }).values).toEqual([['x', 'b'], '龙潭区']);
    expect(compileRequest(source, { a: 'x', w: { name: { eq: '丰满区' } } }).values).toEqual([['x', 'b'], '丰满区']);
  });

  test('fold what is compared with a folded copy, and nothing else', () => {
    const { values } = compileRequest('{ projects(where: { name: { contains: "ABS", eq: "ABS" } }) { totalCount } }');
    expect(values).toEqual(['abs', 'ABS']);
  });

  test('keep decimals and money as exact integers', () => {
    const { values } = compileRequest(
      '{ observations(where: { value: { gte: 59.3 } }) { totalCount } investments(where: { amount: { eq: 33900000000 } }) { totalCount } }',
    );
    expect(values).toEqual([59_300_000, 33_900_000_000]);
  });

  test.each([
    ['a negative page', '{ projects(first: -1) { nodes { id } } }', /-1 nodes/],
    ['a page beyond the bound', '{ projects(last: 1001) { nodes { id } } }', /1001 nodes/],
    ['first and last together', '{ projects(first: 1, last: 1) { nodes { id } } }', /not both/],
    ['an order by nothing', '{ projects(orderBy: [{}]) { nodes { id } } }', /one field, not 0/],
    ['an order by two fields in one object', '{ projects(orderBy: [{ name: ASC, kind: ASC }]) { nodes { id } } }', /one field, not 2/],
  ])('%s is refused', (_, source, message) => {
    expect(() => compileRequest(source)).toThrow(message);
  });
});
