import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { filterFor } from '../../src/graphql/filters.js';
import { StatementKind } from '../../src/model/enums.js';
import { Money, Period } from '../../src/model/scalars.js';

describe('Every kind of value has its filter', () => {
  test.each([
    [String, 'StringFilter'],
    [[String], 'StringListFilter'],
    [Boolean, 'BooleanFilter'],
    [Period, 'PeriodFilter'],
    [Money, 'MoneyFilter'],
    [StatementKind, 'StatementKindFilter'],
    [[StatementKind], 'StatementKindListFilter'],
  ])('%o: %s', (type, name) => {
    expect(filterFor(type).name).toBe(name);
    expect(filterFor(type)).toBe(filterFor(type));
  });

  test('and a kind that has none is named', () => {
    expect(() => filterFor(Symbol)).toThrow('No filter is known for function Symbol');
  });
});
