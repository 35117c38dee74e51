import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { buildOrder } from '../../../src/compiler/plan/build-order.js';
import type { SortKey } from '../../../src/compiler/plan/query-plan.js';
import type { ArgumentValue } from '../../../src/compiler/selection/argument-value.js';
import type { TypeModel } from '../../../src/model/graph-model.js';
import type { DraftOperation } from './draft-operation.js';
import { EnumName, fixed, type DraftValue } from './draft-value.js';

export interface DraftOrder {
  readonly value: DraftValue;
  /** For cursors that fit. */
  readonly keys: readonly SortKey[];
}

/** An `orderBy` of up to three elements: own properties, those of related nodes, counts and sums. */
export function draftOrder(operation: DraftOperation, type: TypeModel, input: GraphQLInputObjectType): DraftOrder {
  const elements = Array.from({ length: operation.choices.below(4) }, () => draftElement(operation, type, input, 2));
  const value: DraftValue = { kind: 'list', elements };
  return { value, keys: buildOrder(operation.model, type, argumentOf(value, operation)) };
}

const direction = ({ choices }: DraftOperation): DraftValue => fixed(new EnumName(choices.oneOf(['ASC', 'DESC'])));

const only = (field: string, value: DraftValue): DraftValue => ({ kind: 'object', fields: [[field, value]] });

function draftElement(operation: DraftOperation, type: TypeModel, input: GraphQLInputObjectType, depth: number): DraftValue {
  const { choices, model } = operation;
  const fields = Object.keys(input.getFields());
  const own = fields.filter((name) => type.properties.has(name));
  const related = fields.filter((name) => type.hops.has(name));
  const name = choices.oneOf(depth > 0 && related.length > 0 && choices.once(2) ? related : own);
  const hop = type.hops.get(name);
  if (!hop) return only(name, direction(operation));
  const target = model.types.get(hop.target)!;
  if (!hop.many)
    return only(name, draftElement(operation, target, getNamedType(input.getFields()[name]!.type) as GraphQLInputObjectType, depth - 1));
  const sums = sumsOf(operation, target);
  return only(name, sums.length > 0 && choices.below(3) > 0 ? only('sum', choices.oneOf(sums)) : only('count', direction(operation)));
}

/** Every sum that nodes of a type have: of their own amounts, or of amounts one relationship away. */
function sumsOf(operation: DraftOperation, type: TypeModel): DraftValue[] {
  const amounts = ({ properties }: TypeModel): DraftValue[] =>
    [...properties.values()].filter(({ kind }) => kind === 'money').map(({ name }) => only(name, direction(operation)));
  const further = [...type.hops.values()].flatMap(({ name, target }) =>
    amounts(operation.model.types.get(target)!).map((amount) => only(name, amount)),
  );
  return [...amounts(type), ...further];
}

/** What the compiler reads of a value that has neither variables nor anything to draw. */
function argumentOf(value: DraftValue, operation: DraftOperation): ArgumentValue {
  switch (value.kind) {
    case 'leaf': {
      const leaf = value.draw(operation.choices) as EnumName;
      return { kind: 'leaf', value: leaf.name, source: { kind: 'literal', value: leaf.name } };
    }
    case 'object':
      return { kind: 'object', fields: new Map(value.fields.map(([name, field]) => [name, argumentOf(field, operation)])) };
    case 'list':
      return { kind: 'list', elements: value.elements.map((element) => argumentOf(element, operation)) };
    case 'variable':
      throw new Error(`The order has a variable ${value.name} in it.`);
  }
}
