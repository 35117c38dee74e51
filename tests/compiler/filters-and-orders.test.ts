import { describe, expect, test } from 'vitest';
import { printPlan } from '../../src/compiler/plan/print-plan.js';
import { compileRequest } from './compile-request.js';

const planOf = (source: string, given: Record<string, unknown> = {}): string => printPlan(compileRequest(source, given).plan);
const refusal = (message: string, hint?: string) =>
  expect.objectContaining({ code: 'BAD_USER_INPUT', message, ...(hint && { details: { hint } }) });

describe('Filters', () => {
  test('on the days of a period read its bounds, whatever words the period is written in', () => {
    const { values } = compileRequest(
      `query ($p: Period) {
      observations(where: { period: { during: $p, overlaps: "2022-Q3", before: "2023-01-31", after: "2021-01/2021-06" } }) { totalCount }
    }`,
      { p: '2022-H1' },
    );
    expect(values).toEqual([20220101, 20220630, 20220630, 20220930, 20220701, 20230131, 20210630]);
  });

  test('on money take the unit beside them, in variables too', () => {
    const source = 'query ($w: InvestmentWhere) { investments(where: $w) { totalCount } }';
    expect(compileRequest(source, { w: { amount: { gte: 1.5, in: [2, 0.0001], unit: 'YI_YUAN' } } }).values).toEqual([
      150_000_000,
      [200_000_000, 10_000],
    ]);
    expect(compileRequest(source, { w: { amount: { gte: 1.5, unit: 'WAN_YUAN' } } }).values).toEqual([15_000]);
    expect(compileRequest(source, { w: { amount: { gte: 15_000 } } }).values).toEqual([15_000]);
    expect(() => compileRequest(source, { w: { amount: { gte: 1.5 } } })).toThrow(refusal('1.5 YUAN is no whole number of yuan.'));
  });

  test('on a number of related nodes that say nothing demand nothing', () => {
    expect(planOf('{ regions(where: { projects: { count: {}, of: { named: "x" } } }) { totalCount } }')).not.toContain('where');
    expect(planOf('{ regions(where: { projects: { count: { isNull: false } } }) { totalCount } }')).not.toContain('where');
    expect(planOf('{ regions(where: { projects: { count: { isNull: true } } }) { totalCount } }')).toContain('where (false)');
  });

  test('for parts of a whole stand where the model has parts, and nowhere else', () => {
    for (const many of ['regions', 'industries', 'enterprises', 'organizations', 'policies', 'projects']) {
      expect(planOf(`{ ${many}(where: { within: "x" }) { totalCount } }`)).toMatch(/where within -\[:[A-Z_]+\]->\(id = \$p0\)/);
    }
    for (const many of ['observations', 'documents', 'indicators', 'statements']) {
      expect(() => planOf(`{ ${many}(where: { within: "x" }) { totalCount } }`)).toThrow('to deeply equal []');
    }
  });
});

describe('Orders', () => {
  test('tell two relationships of one type apart by where they lead', () => {
    const plan = planOf('{ observations(orderBy: [{ subject: { name: ASC } }, { region: { name: DESC } }]) { nodes { id } } }');
    expect(plan).toContain('order OBSERVED_IN.nameSort asc, OBSERVED_IN:Region.nameSort desc, id desc');
  });

  test('name each key once, and nothing behind the id', () => {
    const twice = '[{ region: { name: ASC } }, { region: { name: DESC } }, { id: DESC }, { name: ASC }]';
    expect(planOf(`{ projects(orderBy: ${twice}) { nodes { id } } }`)).toContain('order LOCATED_IN.nameSort asc, id desc\n');
    expect(planOf('{ projects(orderBy: [{ region: { id: ASC } }]) { nodes { id } } }')).toContain('order LOCATED_IN.id asc, id asc\n');
  });

  test('name one field an object, at every level', () => {
    for (const order of [
      '{}',
      '{ region: {} }',
      '{ region: { name: ASC, kind: ASC } }',
      '{ policies: {} }',
      '{ policies: { count: ASC, sum: { amount: ASC } } }',
    ]) {
      expect(() => planOf(`{ projects(orderBy: [${order}]) { nodes { id } } }`)).toThrow(
        /An element of orderBy must name one field, not [02]\./,
      );
    }
  });

  test('sum amounts of money only, and say where there are some', () => {
    const order = (sum: string) => `{ regions(orderBy: [{ ${sum} }]) { nodes { id } } }`;
    expect(() => planOf(order('projects: { sum: { amount: ASC } }'))).toThrow(
      refusal('Project has no amount to sum.', 'Try investment or investments.'),
    );
    expect(() => planOf(order('enterprises: { sum: { investment: { amount: ASC } } }'))).toThrow(
      refusal('Enterprise has no investment to sum.', 'Sums are taken of amounts of money.'),
    );
  });
});
