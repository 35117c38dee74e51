import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { parsePeriod } from './period.js';

/** Numbers that are not money are kept as integers of this many parts of their unit. */
export const DECIMAL_SCALE = 1_000_000;

const fail = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

const textScalar = (name: string, description: string, accepts: (text: string) => boolean, expected: string) => {
  const refuse = (printed: string): never => fail(`${name} cannot be ${printed}: expected ${expected}.`);
  const parse = (value: unknown): string => (typeof value === 'string' && accepts(value) ? value : refuse(JSON.stringify(value)));
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => (node.kind === Kind.STRING ? parse(node.value) : refuse(print(node))),
  });
};

export const Period = textScalar(
  'Period',
  'When something holds, as precise as the text: `2022`, `2023-H1`, `2022-Q3`, `2022-09`, `2022-09-25`, or a span `2022-01/2022-10`.',
  (text) => parsePeriod(text) !== undefined,
  'a period such as 2022, 2023-H1, 2022-09 or 2022-01/2022-10',
);

const isDate = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

export const CalendarDate = textScalar('Date', 'A day: `2023-06-30`.', isDate, 'a date such as 2023-06-30');

const numberOf = (name: string, node: ValueNode): number =>
  node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : fail(`${name} cannot be ${print(node)}: expected a number.`);

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
  parseLiteral: (node) => toScaled(numberOf('Decimal', node)),
});

const toMoney = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fail(`Money cannot be ${JSON.stringify(value)}: expected a number.`);

/** Inside: an integer count of yuan; what comes in is made one where its unit is known. Outside: a JSON number in the unit asked for. */
export const Money = new GraphQLScalarType<number, number>({
  name: 'Money',
  description:
    'An exact amount of money, beyond the range of Int: in answers and in filters a number of the unit asked for, yuan (元) unless said.',
  serialize: (amount) => amount as number,
  parseValue: toMoney,
  parseLiteral: (node) => toMoney(numberOf('Money', node)),
});
