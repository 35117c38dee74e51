import { expect, test } from 'vitest';
import { withoutStackTrace } from '../../../src/store/neo4j/without-stack-trace.js';

test('Errors note no place inside, and do so again outside, also where the work fails', () => {
  const limit = Error.stackTraceLimit;
  expect(withoutStackTrace(() => new Error('inside').stack)).toBe('Error: inside');
  expect(() =>
    withoutStackTrace(() => {
      throw new Error('failed');
    }),
  ).toThrow('failed');
  expect(Error.stackTraceLimit).toBe(limit);
  expect(new Error('outside').stack).toContain('without-stack-trace.test');
});
