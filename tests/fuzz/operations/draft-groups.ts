import { getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { dimensionsOf, groupFields } from '../../../src/model/dimensions.js';
import type { TypeModel } from '../../../src/model/graph-model.js';
import { yuanPer } from '../../../src/model/money-units.js';
import type { Choices } from '../choices.js';
import { writeArguments } from './draft-indicators.js';
import { leafOf } from './draft-leaf.js';
import type { DraftOperation } from './draft-operation.js';
import { EnumName, fixed, type DraftValue, type Leaf } from './draft-value.js';
import { draftWhere } from './draft-where.js';

type Field = GraphQLField<unknown, unknown>;

/** What the groups around the fields that are drafted now are of. */
const grouped = new WeakMap<DraftOperation, TypeModel>();

const measured: Readonly<Record<string, readonly [type: string, property: string]>> = {
  Observation: ['Observation', 'value'],
  Statement: ['Statement', 'number'],
};

/** Whether numbers of a type are money, and some of them. */
const isMoney = ({ name }: TypeModel): boolean => !(name in measured);

const oneOfEach = (count: number, choices: Choices, names: readonly string[]): string[] => [
  ...new Set(Array.from({ length: count }, () => choices.oneOf(names))),
];

/** Mostly of what few nodes have in common, so that groups have several members. */
const COMMON = new Set([
  'KIND',
  'STATUS',
  'UNIT',
  'YEAR',
  'QUARTER',
  'HALF_YEAR',
  'REGION',
  'REGION_COUNTY',
  'REGION_CITY',
  'INDUSTRIES',
  'INDUSTRIES_ROOT',
  'QUALIFIERS',
  'BASIS',
]);

function draftDimension(choices: Choices, operation: DraftOperation, type: TypeModel): string[] {
  const names = [...dimensionsOf(operation.model, type).keys()];
  const common = names.filter((name) => COMMON.has(name));
  return oneOfEach(choices.below(4), choices, choices.once(3) ? names : common);
}

const objects = (fields: readonly (readonly [string, DraftValue])[]): DraftValue => ({ kind: 'object', fields });

function draftHaving(operation: DraftOperation, type: TypeModel): DraftValue {
  const { choices } = operation;
  const figures = oneOfEach(choices.below(3), choices, ['count', 'count', 'sum', 'avg', 'min', 'max', 'median']);
  return objects(
    figures.map((figure) => {
      const operator = choices.oneOf(['eq', 'lt', 'lte', 'gt', 'gte', 'in', 'isNull']);
      if (operator === 'isNull') return [figure, objects([['isNull', fixed(choices.once(2))]])];
      const unit = figure !== 'count' && isMoney(type) && choices.once(2) ? choices.oneOf(Object.keys(yuanPer)) : undefined;
      const draw = (each: Choices): Leaf => (figure === 'count' ? each.below(6) : numberOf(operation, type, each, unit));
      const value: DraftValue = { kind: 'leaf', draw: (each) => (operator === 'in' ? [draw(each), draw(each)] : draw(each)) };
      return [figure, objects([...(unit ? [['unit', fixed(new EnumName(unit))] as const] : []), [operator, value]])];
    }),
  );
}

function numberOf(operation: DraftOperation, type: TypeModel, choices: Choices, unit: string | undefined): Leaf {
  const [entity, name] = measured[type.name] ?? ['Investment', 'amount'];
  const target = operation.model.types.get(entity)!;
  return leafOf(operation, target, target.properties.get(name)!, 'eq', choices, unit);
}

function draftGroupOrder({ choices }: DraftOperation): DraftValue {
  const elements = Array.from({ length: choices.below(3) }, () =>
    objects([[choices.oneOf(['key', 'count', 'sum', 'avg', 'min', 'max', 'median']), fixed(new EnumName(choices.oneOf(['ASC', 'DESC'])))]]),
  );
  return { kind: 'list', elements };
}

/** The arguments of `projectGroups` and its like. */
export function draftGroups(operation: DraftOperation, field: Field): string {
  const { choices } = operation;
  const type = operation.model.types.get(groupFields[field.name]!)!;
  grouped.set(operation, type);
  return writeArguments(operation, field, {
    by: () => fixed(draftDimension(choices, operation, type).map((name) => new EnumName(name))),
    where: ({ type: input }: GraphQLArgument) => draftWhere(operation, type, getNamedType(input) as GraphQLInputObjectType, 1),
    having: () => draftHaving(operation, type),
    orderBy: () => draftGroupOrder(operation),
    first: () => ({ kind: 'leaf', draw: (each) => each.below(30) }),
  });
}

/** `distinct(by:)` of a group, with a dimension that its members have. */
export function draftDistinct(operation: DraftOperation, field: Pick<Field, 'args'>): string {
  const type = grouped.get(operation);
  if (field.args.length === 0 || !type) return '';
  return `(by: ${operation.choices.oneOf([...dimensionsOf(operation.model, type).keys()])})`;
}

/** `measure(unit:)` of a group: money alone has units that can be chosen. */
export function draftMeasure(operation: DraftOperation): string {
  const { choices } = operation;
  const type = grouped.get(operation);
  return type && isMoney(type) && choices.once(2) ? `(unit: ${choices.oneOf(Object.keys(yuanPer))})` : '';
}

/** Groups that show all there is of them, so that nothing an operator gets wrong stays hidden. */
export function draftWholeGroups(operation: DraftOperation, query: GraphQLObjectType): string {
  const { choices } = operation;
  const whole = (): string => {
    const [name, entity] = choices.oneOf(Object.entries(groupFields));
    const field = query.getFields()[name]!;
    const args = draftGroups(operation, field);
    const members = operation.model.types.get(entity)!.many!;
    const parts = [
      'count',
      'keys { value node { id } }',
      `measure${draftMeasure(operation)} { count distinct sum avg min max median unit }`,
      `${operation.name('a')}: distinct${draftDistinct(operation, (getNamedType(field.type) as GraphQLObjectType).getFields()['distinct']!)}`,
      `${members}(first: 3) { totalCount nodes { id } }`,
    ];
    return `${operation.name('a')}: ${name}${args} { ${parts.filter(() => !choices.once(3)).join(' ') || 'count'} }`;
  };
  return `{ ${Array.from({ length: 1 + choices.below(2) }, whole).join(' ')} }`;
}
