import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/compiler/cursor.js';
import { GraphError } from '../../src/errors.js';

const ORDER = 'nameSort,-id';

describe('A cursor', () => {
  test('gives back the keys it was made of, whatever they hold', () => {
    const keys = ['ji lin "`\'\\u0060$p0', 'project/吉林'];
    expect(decodeCursor(encodeCursor(ORDER, keys), ORDER)).toEqual(keys);
    expect(decodeCursor(encodeCursor('amountSort,id', [Number.MAX_SAFE_INTEGER, 'x']), 'amountSort,id')).toEqual([
      Number.MAX_SAFE_INTEGER,
      'x',
    ]);
  });

  test.each([
    ['of another order', encodeCursor('id', ['x'])],
    ['with too few keys', encodeCursor(ORDER, ['x'])],
    ['with a key that is no key', Buffer.from(JSON.stringify([ORDER, {}, 'x'])).toString('base64url')],
    ['with a fraction', encodeCursor(ORDER, [0.5, 'x'])],
    ['that is no base64', '&&&'],
    ['that is empty', ''],
  ])('%s is refused with a code', (_, cursor) => {
    const decode = (): unknown => decodeCursor(cursor, ORDER);
    expect(decode).toThrow(GraphError);
    expect(decode).toThrow(/cursor/);
  });
});
