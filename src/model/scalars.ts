import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Numbers that are not money are kept as integers of this many parts of their unit. */
export const DECIMAL_SCALE = 1_000_000;

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-[HQ][1-4])?$/;

/** True for `2022`, `2023-H1`, `2022-Q3`, `2022-09`, `2022-09-25`, and for two of them joined by `/`. */
export const isPeriod = (text: string): boolean => text.split('/').length <= 2 && text.split('/').every((part) => PERIOD.test(part));

const fail = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const textScalar = (name: string, description: string, accepts: (text: string) => boolean, expected: string) => {
  const parse = (value: unknown): string =>
    typeof value === 'string' && accepts(value) ? value : fail(`${name} cannot be ${JSON.stringify(value)}: expected ${expected}.`);
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

export const Period = textScalar(
  'Period',
  'When something holds, as precise as the text: `2022`, `2023-H1`, `2022-Q3`, `2022-09`, `2022-09-25`, or a span `2022-01/2022-10`.',
  isPeriod,
  'a period such as 2022, 2023-H1, 2022-09 or 2022-01/2022-10',
);

export const DateInterval = textScalar(
  'DateInterval',
  'An ISO 8601 date, or an interval of two: `2023-07-01/2023-08-31`.',
  (text) => /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(text),
  'a date such as 2023-07-01 or an interval such as 2023-07-01/2023-08-31',
);

/** Exact number of `DECIMAL_SCALE` parts; throws where the value has more places than are kept. */
const toScaled = (value: unknown): number => {
  const number = typeof value === 'number' ? value : fail(`Decimal cannot be ${JSON.stringify(value)}: expected a number.`);
  const scaled = Math.round(number * DECIMAL_SCALE);
  if (!Number.isSafeInteger(scaled)) fail(`Decimal cannot be ${number}: at most 9 digits before the point and 6 behind it.`);
  if (scaled / DECIMAL_SCALE !== number) fail(`Decimal cannot be ${number}: at most 6 digits behind the point are kept.`);
  return scaled;
};

/** Inside: an integer count of millionths. Outside: a JSON number. */
export const Decimal = new GraphQLScalarType<number, number>({
  name: 'Decimal',
  description: 'An exact decimal number with at most six places.',
  serialize: (scaled) => (scaled as number) / DECIMAL_SCALE,
  parseValue: toScaled,
  parseLiteral: (node) => toScaled(node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : undefined),
});

const toMoney = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value)
    ? value
    : fail(`Money cannot be ${JSON.stringify(value)}: expected a whole number of yuan up to 2^53.`);

/** Inside: an integer count of yuan. Outside: a JSON number in the unit asked for. */
export const Money = new GraphQLScalarType<number, number>({
  name: 'Money',
  description:
    'An exact amount of money. In arguments: a whole number of yuan (元), beyond the range of Int. In answers: in the unit asked for.',
  serialize: (amount) => amount as number,
  parseValue: toMoney,
  parseLiteral: (node) => toMoney(node.kind === Kind.INT ? Number(node.value) : undefined),
});
