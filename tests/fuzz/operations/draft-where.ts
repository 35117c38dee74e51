import { getNamedType, isListType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import type { PropertyModel, TypeModel } from '../../../src/model/graph-model.js';
import { yuanPer } from '../../../src/model/money-units.js';
import type { Choices } from '../choices.js';
import { leafOf } from './draft-leaf.js';
import type { DraftOperation } from './draft-operation.js';
import { TEXTS } from '../graphs/random-values.js';
import { EnumName, fixed, NOTHING, type DraftValue, type Leaf } from './draft-value.js';

/** One condition of a filter on a property. */
function draftFilter(operation: DraftOperation, type: TypeModel, property: PropertyModel, input: GraphQLInputObjectType): DraftValue {
  const { choices } = operation;
  const operators = Object.values(input.getFields()).filter(({ name }) => name !== 'unit');
  const unit = property.kind === 'money' && choices.once(2) ? choices.oneOf(Object.keys(yuanPer)) : undefined;
  const count = choices.once(6) ? 2 : choices.once(12) ? 0 : 1;
  const chosen = new Map(Array.from({ length: count }, () => choices.oneOf(operators)).map((each) => [each.name, each]));
  const conditions = [...chosen.values()].map(
    ({ name, type: valueType }) =>
      [name, operation.value(valueType, () => draftOperand(operation, type, property, name, valueType, unit))] as const,
  );
  return { kind: 'object', fields: unit ? [['unit', fixed(new EnumName(unit))], ...conditions] : conditions };
}

function draftOperand(
  operation: DraftOperation,
  type: TypeModel,
  property: PropertyModel,
  operator: string,
  valueType: GraphQLInputType,
  unit?: string,
): DraftValue {
  const { choices } = operation;
  if (choices.once(15)) return NOTHING;
  if (operator === 'isNull' || operator === 'isEmpty') return fixed(choices.once(2));
  const draw = (each: Choices): Leaf => leafOf(operation, type, property, operator, each, unit);
  // Enums and booleans shape a plan by their value, so one shape has one of each; lists of them do not.
  if (!isListType(valueType)) return property.kind === 'enum' ? fixed(draw(choices)) : { kind: 'leaf', draw };
  return { kind: 'leaf', draw: (each) => Array.from({ length: each.below(4) }, () => draw(each)) };
}

/** Conditions are drawn by group, for most properties are texts and would leave little room for the others. */
function groupOf(type: TypeModel, name: string): string {
  const property = type.properties.get(name);
  if (name === 'named' || name === 'within') return name;
  if (!property) return type.hops.has(name) ? 'hop' : 'logic';
  if (property.list) return 'list';
  return property.kind === 'integer' || property.kind === 'decimal' || property.kind === 'money' ? 'number' : property.kind;
}

/** Conditions on a type, as deep as `depth` allows. */
export function draftWhere(operation: DraftOperation, type: TypeModel, input: GraphQLInputObjectType, depth: number): DraftValue {
  const { choices } = operation;
  const fields = Object.values(input.getFields()).filter(
    ({ name }) => depth > 0 || type.properties.has(name) || name === 'named' || name === 'within',
  );
  const names = [...new Set(fields.map(({ name }) => groupOf(type, name)))];
  const groups = [...names, ...names.filter((name) => name === 'number')].map((group) =>
    fields.filter(({ name }) => groupOf(type, name) === group),
  );
  const count = choices.once(10) ? 0 : 1 + (choices.once(4) ? 1 : 0);
  const chosen = new Map(Array.from({ length: count }, () => choices.oneOf(choices.oneOf(groups))).map((field) => [field.name, field]));
  const drafted = [...chosen.values()].map(({ name, type: fieldType }): readonly [string, DraftValue] => {
    if (choices.once(20)) return [name, NOTHING];
    const named = getNamedType(fieldType) as GraphQLInputObjectType;
    return [name, operation.value(fieldType, () => draftCondition(operation, type, name, named, isListType(fieldType), depth))];
  });
  return { kind: 'object', fields: drafted };
}

function draftCondition(
  operation: DraftOperation,
  type: TypeModel,
  name: string,
  input: GraphQLInputObjectType,
  list: boolean,
  depth: number,
): DraftValue {
  const { choices } = operation;
  const property = type.properties.get(name);
  if (name === 'named') return { kind: 'leaf', draw: (each) => someName(operation, type, each) };
  if (name === 'within') return { kind: 'leaf', draw: (each) => leafOf(operation, type, type.properties.get('id')!, 'eq', each) };
  if (property) return draftFilter(operation, type, property, input);
  const hop = type.hops.get(name);
  const target = hop ? operation.model.types.get(hop.target)! : type;
  const nested = (): DraftValue => draftWhere(operation, target, input, depth - 1);
  if (list) return { kind: 'list', elements: Array.from({ length: choices.below(3) }, nested) };
  if (!hop?.many) return nested();
  const quantifiers = [choices.oneOf(['some', 'none', 'every', 'count', 'count']), ...(choices.once(8) ? ['some'] : [])];
  const fields = input.getFields();
  const where = getNamedType(fields['some']!.type) as GraphQLInputObjectType;
  const counted = [...new Set(quantifiers)].map((each): readonly [string, DraftValue] =>
    each === 'count'
      ? [each, draftFilter(operation, target, COUNT, getNamedType(fields[each]!.type) as GraphQLInputObjectType)]
      : [each, draftWhere(operation, target, where, depth - 1)],
  );
  if (!quantifiers.includes('count') || choices.once(2)) return { kind: 'object', fields: counted };
  return { kind: 'object', fields: [...counted, ['of', draftWhere(operation, target, where, depth - 1)]] };
}

/** How many there are, as if it were a property: no node has one, so small numbers are drawn. */
const COUNT: PropertyModel = { name: 'count', kind: 'integer', list: false, nullable: false, revisable: false };

/** Something a node of the type is called, as it is written or otherwise, or anything. */
function someName({ samples }: DraftOperation, type: TypeModel, choices: Choices): string {
  const known = samples.value(type, choices.oneOf(['name', 'english', 'aliases']), choices);
  const name = typeof known === 'string' && !choices.once(6) ? known : choices.oneOf(TEXTS);
  return choices.oneOf([name, name.toUpperCase(), name.toLowerCase()]);
}
