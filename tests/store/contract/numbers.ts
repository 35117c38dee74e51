import { describe, expect, test } from 'vitest';
import type { Asker } from './asker.js';
import { LARGEST } from './contract-graph.js';

export const describeNumbers = (ask: () => Asker) =>
  describe('numbers', () => {
    test('integers up to 2^53 are exact, as values, parameters and sort keys', async () => {
      const { investments } = await ask().data(
        'query ($least: Money) { investments(where: { amount: { gte: $least } }, orderBy: [{ amount: DESC }]) { nodes { amount } } }',
        { least: LARGEST - 1 },
      );
      expect(investments.nodes).toEqual([{ amount: LARGEST }, { amount: LARGEST - 1 }]);
    });

    test('numbers are JavaScript numbers, zero and negative ones too', async () => {
      const { observations } = await ask().data('{ observations(orderBy: [{ value: ASC }]) { nodes { value } } }');
      expect(observations.nodes).toEqual([{ value: -2.5 }, { value: 0 }, { value: 2.5 }]);
    });

    test('a cursor of the largest integer marks its place', async () => {
      const { investments } = await ask().data('{ investments(first: 3, orderBy: [{ amount: ASC }]) { pageInfo { endCursor } } }');
      const next = await ask().data('query ($after: String) { investments(after: $after, orderBy: [{ amount: ASC }]) { nodes { id } } }', {
        after: investments.pageInfo.endCursor,
      });
      expect(next.investments.nodes).toEqual([{ id: 'investment/big' }]);
    });
  });
