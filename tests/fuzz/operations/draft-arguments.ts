import { getNamedType, isEnumType, isInputObjectType, isListType, type GraphQLArgument, type GraphQLField, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import type { SortKey } from '../../../src/compiler/plan/query-plan.js';
import type { PropertyModel, TypeModel } from '../../../src/model/graph-model.js';
import { DECIMAL_SCALE } from '../../../src/model/scalars.js';
import type { Choices } from '../choices.js';
import { PERIODS, TEXTS } from '../graphs/random-values.js';
import type { DraftOperation } from './draft-operation.js';
import { EnumName, fixed, literal, NOTHING, type DraftValue, type Leaf } from './draft-value.js';

/** A text of the graph, whole or in part, or any text. */
function someText(operation: DraftOperation, type: TypeModel, property: PropertyModel, operator: string, choices: Choices): string {
  const known = choices.once(5) ? choices.oneOf<string>(property.name === 'period' ? PERIODS : TEXTS) : operation.samples.value(type, property.name, choices);
  const letters = [...String(known ?? choices.oneOf(TEXTS))];
  const length = choices.below(4) + (operator === 'contains' || choices.once(2) ? 0 : 1);
  if (operator === 'startsWith') return letters.slice(0, length).join('');
  if (operator === 'endsWith') return letters.slice(Math.max(0, letters.length - length)).join('');
  if (operator !== 'contains') return letters.join('');
  const start = choices.below(letters.length + 1);
  return letters.slice(start, start + length).join('');
}

function leafOf(operation: DraftOperation, type: TypeModel, property: PropertyModel, operator: string, choices: Choices): Leaf {
  const known = operation.samples.value(type, property.name, choices);
  switch (property.kind) {
    case 'integer':
    case 'money':
      return typeof known === 'number' ? Math.min(Number.MAX_SAFE_INTEGER, known + choices.below(3) - (choices.once(3) ? 1 : 0)) : choices.below(5);
    case 'decimal':
      return (typeof known === 'number' ? known : choices.below(5) * 500_000) / DECIMAL_SCALE;
    case 'enum':
      return new EnumName(choices.oneOf(property.values!));
    case 'boolean':
      return choices.once(2);
    case 'id':
      return typeof known === 'string' && !choices.once(8) ? known : `${type.name.toLowerCase()}/${choices.oneOf(TEXTS)}`;
    default:
      return someText(operation, type, property, operator, choices);
  }
}

/** One condition of a filter on a property. */
function draftFilter(operation: DraftOperation, type: TypeModel, property: PropertyModel, input: GraphQLInputObjectType): DraftValue {
  const { choices } = operation;
  const operators = Object.values(input.getFields());
  const count = choices.once(6) ? 2 : choices.once(12) ? 0 : 1;
  const chosen = new Map(Array.from({ length: count }, () => choices.oneOf(operators)).map((each) => [each.name, each]));
  return {
    kind: 'object',
    fields: [...chosen.values()].map(({ name, type: valueType }) => [name, operation.value(valueType, () => draftOperand(operation, type, property, name, valueType))] as const),
  };
}

function draftOperand(operation: DraftOperation, type: TypeModel, property: PropertyModel, operator: string, valueType: GraphQLInputType): DraftValue {
  const { choices } = operation;
  if (choices.once(15)) return NOTHING;
  if (operator === 'isNull' || operator === 'isEmpty') return fixed(choices.once(2));
  const draw = (each: Choices): Leaf => leafOf(operation, type, property, operator, each);
  // Enums and booleans shape a plan by their value, so one shape has one of each; lists of them do not.
  if (!isListType(valueType)) return property.kind === 'enum' ? fixed(draw(choices)) : { kind: 'leaf', draw };
  return { kind: 'leaf', draw: (each) => Array.from({ length: each.below(4) }, () => draw(each)) };
}

/** Conditions are drawn by group, for most properties are texts and would leave little room for the others. */
function groupOf(type: TypeModel, name: string): string {
  const property = type.properties.get(name);
  if (!property) return type.hops.has(name) ? 'hop' : 'logic';
  if (property.list) return 'list';
  return property.kind === 'integer' || property.kind === 'decimal' || property.kind === 'money' ? 'number' : property.kind;
}

/** Conditions on a type, as deep as `depth` allows. */
export function draftWhere(operation: DraftOperation, type: TypeModel, input: GraphQLInputObjectType, depth: number): DraftValue {
  const { choices } = operation;
  const fields = Object.values(input.getFields()).filter(({ name }) => depth > 0 || type.properties.has(name));
  const names = [...new Set(fields.map(({ name }) => groupOf(type, name)))];
  const groups = [...names, ...names.filter((name) => name === 'number')].map((group) => fields.filter(({ name }) => groupOf(type, name) === group));
  const count = choices.once(10) ? 0 : 1 + (choices.once(4) ? 1 : 0);
  const chosen = new Map(Array.from({ length: count }, () => choices.oneOf(choices.oneOf(groups))).map((field) => [field.name, field]));
  const drafted = [...chosen.values()].map(({ name, type: fieldType }): readonly [string, DraftValue] => {
    if (choices.once(20)) return [name, NOTHING];
    const named = getNamedType(fieldType) as GraphQLInputObjectType;
    return [name, operation.value(fieldType, () => draftCondition(operation, type, name, named, isListType(fieldType), depth))];
  });
  return { kind: 'object', fields: drafted };
}

function draftCondition(operation: DraftOperation, type: TypeModel, name: string, input: GraphQLInputObjectType, list: boolean, depth: number): DraftValue {
  const { choices } = operation;
  const property = type.properties.get(name);
  if (property) return draftFilter(operation, type, property, input);
  const hop = type.hops.get(name);
  const target = hop ? operation.model.types.get(hop.target)! : type;
  const nested = (): DraftValue => draftWhere(operation, target, input, depth - 1);
  if (list) return { kind: 'list', elements: Array.from({ length: choices.below(3) }, nested) };
  if (!hop?.many) return nested();
  const quantifiers = [choices.oneOf(['some', 'none', 'every']), ...(choices.once(8) ? ['some'] : [])];
  const where = getNamedType(input.getFields()['some']!.type) as GraphQLInputObjectType;
  return { kind: 'object', fields: [...new Set(quantifiers)].map((each) => [each, draftWhere(operation, target, where, depth - 1)] as const) };
}

interface DraftOrder {
  readonly value: DraftValue;
  readonly keys: readonly SortKey[];
}

function draftOrder(operation: DraftOperation, type: TypeModel, input: GraphQLInputObjectType): DraftOrder {
  const { choices } = operation;
  const elements = Array.from({ length: choices.below(4) }, () => ({ field: choices.oneOf(Object.keys(input.getFields())), direction: choices.oneOf(['ASC', 'DESC']) }));
  const keys: SortKey[] = [];
  for (const { field, direction } of elements) {
    const property = type.properties.get(field)!.sortKey!;
    if (keys.at(-1)?.property === 'id') break;
    if (!keys.some((key) => key.property === property)) keys.push({ property, descending: direction === 'DESC' });
  }
  if (keys.at(-1)?.property !== 'id') keys.push({ property: 'id', descending: keys.at(-1)?.descending ?? false });
  return {
    value: { kind: 'list', elements: elements.map(({ field, direction }) => ({ kind: 'object', fields: [[field, fixed(new EnumName(direction))]] })) },
    keys,
  };
}

const MODES = [[], ['first'], ['first', 'after'], ['last'], ['last', 'before'], ['after'], ['before'], ['first', 'before'], ['last', 'after'], ['first', 'after', 'before']] as const;

export interface DraftedArguments {
  readonly text: string;
  /** How many rows the page can have at most. */
  readonly rows: number;
}

const DEFAULT_ROWS = 20;

/**
 * The arguments of a connection of this type; `most` bounds its rows, so that nested pages do not multiply endlessly.
 * `filtered` makes sure of a condition.
 */
export function draftPage(operation: DraftOperation, type: TypeModel, field: GraphQLField<unknown, unknown>, most: number, filtered = false): DraftedArguments {
  const { choices } = operation;
  const argument = (name: string): GraphQLArgument | undefined => field.args.find((each) => each.name === name);
  const drafted: (readonly [string, DraftValue])[] = [];
  const add = (name: string, draft: () => DraftValue): number => drafted.push([name, operation.value(argument(name)!.type, draft)]);

  const order = argument('orderBy');
  let keys: readonly SortKey[] = [{ property: 'id', descending: false }];
  if (order && choices.once(2)) {
    const draft = draftOrder(operation, type, getNamedType(order.type) as GraphQLInputObjectType);
    keys = draft.keys;
    // A default or a missing value would be another order than the cursors were made for.
    drafted.push(['orderBy', choices.once(3) ? operation.value(order.type, () => draft.value) : draft.value]);
    if (drafted[0]![1].kind === 'variable') keys = [];
  }
  const where = argument('where');
  if (where && (filtered || choices.once(2))) add('where', () => draftWhere(operation, type, getNamedType(where.type) as GraphQLInputObjectType, 2));
  for (const { name, type: argumentType } of field.args) {
    const property = type.properties.get(name);
    if (property && !isInputObjectType(getNamedType(argumentType)) && choices.once(3)) add(name, () => ({ kind: 'leaf', draw: (each) => leafOf(operation, type, property, 'eq', each) }));
  }

  const modes = MODES.filter((mode) => (most >= DEFAULT_ROWS || mode.some((name) => name === 'first' || name === 'last')) && (keys.length > 0 || !mode.some((name) => name === 'after' || name === 'before')));
  for (const name of choices.oneOf(modes)) {
    const draw = name === 'first' || name === 'last' ? (each: Choices) => (each.once(20) ? 0 : 1 + each.below(most)) : (each: Choices) => operation.samples.cursor(type, keys, each);
    // A page size that is not given is 20, which may be too many: so it always is.
    const draft = (): DraftValue => ({ kind: 'leaf', draw });
    if (name === 'after' || name === 'before' || !choices.once(3)) add(name, draft);
    else drafted.push([name, fixed(draw(choices))]);
  }
  const text = drafted.map(([name, value]) => `${name}: ${literal(value, choices)}`).join(', ');
  return { text: text === '' ? '' : `(${text})`, rows: Math.max(most, 1) };
}

/** The arguments of a field that is no connection: ids and enums. */
export function draftArguments(operation: DraftOperation, field: GraphQLField<unknown, unknown>): string {
  const { choices } = operation;
  const drafted = field.args.flatMap(({ name, type }): string[] => {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      if (!choices.once(2)) return [];
      return [`${name}: ${literal(operation.value(type, () => fixed(new EnumName(choices.oneOf(named.getValues()).name))), choices)}`];
    }
    const target = operation.model.types.get(getNamedType(field.type).name)!;
    const property = target.properties.get('id')!;
    const draft = (): DraftValue => ({ kind: 'leaf', draw: (each) => leafOf(operation, target, property, 'eq', each) });
    return [`${name}: ${literal(operation.value(type, draft), choices)}`];
  });
  return drafted.length === 0 ? '' : `(${drafted.join(', ')})`;
}
