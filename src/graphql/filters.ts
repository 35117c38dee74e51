import { Field, ID, InputType, Int } from 'type-graphql';
import type { Thunk } from '../model/declarations.js';
import { enums, MoneyUnit } from '../model/enums.js';
import { Decimal, Money, Period } from '../model/scalars.js';

@InputType({ description: 'A condition on an identifier.' })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: 'Equal to.' }) eq?: string;
  @Field(() => [ID], { nullable: true, description: 'One of.' }) in?: string[];
}

@InputType({
  description: 'A condition on a text. `eq` and `in` compare exactly; the others ignore case and width where the field is a name or text.',
})
export class StringFilter {
  @Field(() => String, { nullable: true, description: 'Equal to.' }) eq?: string;
  @Field(() => [String], { nullable: true, description: 'One of.' }) in?: string[];
  @Field(() => String, { nullable: true, description: 'Has this part.' }) contains?: string;
  @Field(() => String, { nullable: true, description: 'Begins with this.' }) startsWith?: string;
  @Field(() => String, { nullable: true, description: 'Ends with this.' }) endsWith?: string;
  @Field(() => Boolean, { nullable: true, description: 'Not stated (true) or stated (false).' }) isNull?: boolean;
}

@InputType({ description: 'A condition on a period, or on the days it covers.' })
export class PeriodFilter {
  @Field(() => Period, { nullable: true, description: 'Written so.' }) eq?: string;
  @Field(() => [Period], { nullable: true, description: 'Written as one of.' }) in?: string[];
  @Field(() => Period, { nullable: true, description: 'Lies within it: 2022-Q3 and 2022 during 2022.' }) during?: string;
  @Field(() => Period, { nullable: true, description: 'Shares a day with it.' }) overlaps?: string;
  @Field(() => Period, { nullable: true, description: 'Is over before it begins.' }) before?: string;
  @Field(() => Period, { nullable: true, description: 'Begins when it is over.' }) after?: string;
  @Field(() => Boolean, { nullable: true, description: 'Not stated (true) or stated (false).' }) isNull?: boolean;
}

@InputType({ description: 'A condition on a list of texts.' })
export class StringListFilter {
  @Field(() => String, { nullable: true, description: 'Has this element, exactly.' }) has?: string;
  @Field(() => Boolean, { nullable: true, description: 'Is empty (true) or not (false).' }) isEmpty?: boolean;
}

/** A filter on numbers of one scalar. */
function numberFilter(name: string, description: string, type: Thunk<unknown>): new () => object {
  const filter = { [name]: class {} }[name]!;
  for (const [operator, meaning] of [
    ['eq', 'Equal to.'],
    ['lt', 'Less than.'],
    ['lte', 'At most.'],
    ['gt', 'More than.'],
    ['gte', 'At least.'],
  ] as const) {
    Field(type as never, { nullable: true, description: meaning })(filter.prototype, operator);
  }
  Field((() => [type()]) as never, { nullable: true, description: 'One of.' })(filter.prototype, 'in');
  Field(() => Boolean, { nullable: true, description: 'Not stated (true) or stated (false).' })(filter.prototype, 'isNull');
  InputType(name, { description })(filter);
  return filter;
}

export const IntFilter = numberFilter('IntFilter', 'A condition on a whole number.', () => Int);
export const DecimalFilter = numberFilter('DecimalFilter', 'A condition on a number.', () => Decimal);
export const MoneyFilter = numberFilter(
  'MoneyFilter',
  'A condition on an amount: `{ gte: 1.5, unit: YI_YUAN }` is at least 1.5亿元.',
  () => Money,
);

Field(() => MoneyUnit as never, {
  nullable: true,
  defaultValue: MoneyUnit.YUAN,
  description: 'The unit of the amounts beside it.',
})(MoneyFilter.prototype, 'unit');

const made = new Map<string, new () => object>();

/** Makes an input class when it is first asked for. */
function once(name: string, make: (filter: new () => object) => void): new () => object {
  const known = made.get(name);
  if (known) return known;
  const filter = { [name]: class {} }[name]!;
  make(filter);
  made.set(name, filter);
  return filter;
}

const enumFilter = (values: object, name: string): new () => object =>
  once(`${name}Filter`, (filter) => {
    Field((() => values) as never, { nullable: true, description: 'Equal to.' })(filter.prototype, 'eq');
    Field((() => [values]) as never, { nullable: true, description: 'One of.' })(filter.prototype, 'in');
    Field(() => Boolean, { nullable: true, description: 'Not stated (true) or stated (false).' })(filter.prototype, 'isNull');
    InputType(`${name}Filter`, { description: `A condition on ${name}.` })(filter);
  });

const enumListFilter = (values: object, name: string): new () => object =>
  once(`${name}ListFilter`, (filter) => {
    Field((() => values) as never, { nullable: true, description: 'Has this element.' })(filter.prototype, 'has');
    Field(() => Boolean, { nullable: true, description: 'Is empty (true) or not (false).' })(filter.prototype, 'isEmpty');
    InputType(`${name}ListFilter`, { description: `A condition on a list of ${name}.` })(filter);
  });

/** Made only where a property is true or false, so that the schema has no type that nothing uses. */
const booleanFilter = (): new () => object =>
  once('BooleanFilter', (filter) => {
    Field(() => Boolean, { nullable: true, description: 'Equal to.' })(filter.prototype, 'eq');
    Field(() => Boolean, { nullable: true, description: 'Not stated (true) or stated (false).' })(filter.prototype, 'isNull');
    InputType('BooleanFilter', { description: 'A condition on what is true or false.' })(filter);
  });

const scalarFilters = new Map<unknown, new () => object>([
  [ID, IDFilter],
  [String, StringFilter],
  [Period, PeriodFilter],
  [Int, IntFilter],
  [Decimal, DecimalFilter],
  [Money, MoneyFilter],
]);

/** The input type that filters on a property of this type, as `@Property` gives it. */
export function filterFor(type: unknown): new () => object {
  const list = Array.isArray(type);
  const element: unknown = list ? type[0] : type;
  const known = enums.get(element as object);
  if (known) return (list ? enumListFilter : enumFilter)(element as object, known.name);
  if (element === Boolean && !list) return booleanFilter();
  const filter = list ? StringListFilter : scalarFilters.get(element);
  if (!filter) throw new Error(`No filter is known for ${String(element)}.`);
  return filter;
}
