import type { PropertyModel } from '../../../src/model/graph-model.js';
import type { StoredValue } from '../../../src/store/graph-batch.js';
import type { Choices } from '../choices.js';

/** Few texts, so that many are equal: in letter, in sort key, in folded form, or as part of one another. */
export const TEXTS = [
  '吉林',
  '吉林市',
  '吉林化纤',
  '化纤',
  '江城',
  '𠮷林',
  'Jilin',
  'JILIN',
  'jilin',
  'Ｊｉｌｉｎ',
  'ji lin',
  'a',
  'A',
  'ab',
  'aB',
  'b',
  'ﬁ',
  'é',
  'e\u0301',
  'İ',
  'ß',
  '',
  ' ',
  '0',
  '10',
  '9',
  '`',
  '"',
  "'",
  '\\',
  '{x}',
  '$p0',
  '\\u0060',
  '// x',
  "' OR 1=1",
  '😀',
  '%',
  '.*',
] as const;

export const PERIODS = [
  '2021',
  '2022',
  '2022-H1',
  '2022-Q3',
  '2022-09',
  '2022-09-25',
  '2022-01/2022-10',
  '2022-12-22/2022-12-31',
  '2023',
] as const;

const INTEGERS = [0, 1, 2, 3, -1, 7] as const;
const DECIMALS = [0, 1, -1, 500_000, 1_000_000, 2_500_000, -1_500_000, 999_999_999] as const;
const AMOUNTS = [0, 1, 100_000_000, 33_900_000_000, 33_900_000_001, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1] as const;

/** Text or a period: what a text property holds, by its name in GraphQL. */
function textOf(scalar: string, choices: Choices): string {
  if (scalar === 'Period') return choices.oneOf(PERIODS);
  return choices.oneOf(TEXTS);
}

function elementOf({ kind, values }: PropertyModel, scalar: string, choices: Choices): string | number | boolean {
  switch (kind) {
    case 'enum':
      return choices.oneOf(values!);
    case 'integer':
      return choices.oneOf(INTEGERS);
    case 'decimal':
      return choices.oneOf(DECIMALS);
    case 'money':
      return choices.oneOf(AMOUNTS);
    case 'boolean':
      return choices.once(2);
    default:
      return textOf(scalar, choices);
  }
}

/** A stored value of a property; undefined for what is not stated, which what may be null often is. */
export function randomValue(property: PropertyModel, scalar: string, choices: Choices): StoredValue | undefined {
  if (property.nullable && choices.below(3) === 0) return undefined;
  if (!property.list) return elementOf(property, scalar, choices);
  const elements = Array.from({ length: choices.below(4) }, () => String(elementOf(property, scalar, choices)));
  return [...new Set(elements)];
}
