import { isInputObjectType, isListType, isNonNullType, Kind, valueFromAST, type GraphQLInputType, type ValueNode } from 'graphql';
import type { VariableValues } from './variable-shape.js';

/** Where a bound value comes from: the text of the operation, or a path into a variable. */
export type ValueSource =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'variable'; readonly name: string; readonly path: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly elements: readonly ValueSource[] };

/**
 * A value of an argument. Objects and lists of objects are structure, which shapes the plan; leaves become parameters.
 * `value` of a leaf may be looked at only where it is structural too: enums and booleans (see `variable-shape.ts`).
 */
export type ArgumentValue =
  | { readonly kind: 'leaf'; readonly value: unknown; readonly source: ValueSource }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, ArgumentValue> }
  | { readonly kind: 'list'; readonly elements: readonly ArgumentValue[] };

/**
 * Reads an argument or input field. Null and absent are both undefined: a condition that is null is left out.
 * The operation must be valid and the variables coerced.
 */
export function readArgument(node: ValueNode | undefined, type: GraphQLInputType, variables: VariableValues): ArgumentValue | undefined {
  if (!node || node.kind === Kind.NULL) return undefined;
  if (node.kind === Kind.VARIABLE) return fromVariable(variables[node.name.value], type, { name: node.name.value, path: [] });
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return readList(node, bare.ofType, variables);
  if (isInputObjectType(bare)) {
    const given = node.kind === Kind.OBJECT ? node.fields : [];
    const fields = given.flatMap((field): [string, ArgumentValue][] => {
      const value = readArgument(field.value, bare.getFields()[field.name.value]!.type, variables);
      return value ? [[field.name.value, value]] : [];
    });
    return { kind: 'object', fields: new Map(fields) };
  }
  const value = valueFromAST(node, bare) as unknown;
  return { kind: 'leaf', value, source: { kind: 'literal', value } };
}

function readList(node: ValueNode, type: GraphQLInputType, variables: VariableValues): ArgumentValue {
  const nodes = node.kind === Kind.LIST ? node.values : [node];
  const elements = nodes.flatMap((element) => readArgument(element, type, variables) ?? []);
  if (isInputObjectType(isNonNullType(type) ? type.ofType : type)) return { kind: 'list', elements };
  return leafList(elements);
}

/** A list of leaves is one parameter, whatever its length. */
function leafList(elements: readonly ArgumentValue[]): ArgumentValue {
  const leaves = elements.flatMap((element) => (element.kind === 'leaf' ? [element] : []));
  return { kind: 'leaf', value: leaves.map(({ value }) => value), source: { kind: 'list', elements: leaves.map(({ source }) => source) } };
}

interface Place {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

function fromVariable(value: unknown, type: GraphQLInputType, place: Place): ArgumentValue | undefined {
  if (value === undefined || value === null) return undefined;
  const bare = isNonNullType(type) ? type.ofType : type;
  const at = (key: string | number): Place => ({ name: place.name, path: [...place.path, key] });
  if (isListType(bare)) {
    const element = isNonNullType(bare.ofType) ? bare.ofType.ofType : bare.ofType;
    if (!isInputObjectType(element)) return { kind: 'leaf', value, source: { kind: 'variable', ...place } };
    const elements = (value as readonly unknown[]).flatMap((each, index) => fromVariable(each, element, at(index)) ?? []);
    return { kind: 'list', elements };
  }
  if (isInputObjectType(bare)) {
    const fields = Object.entries(value as object).flatMap(([name, each]): [string, ArgumentValue][] => {
      const found = fromVariable(each, bare.getFields()[name]!.type, at(name));
      return found ? [[name, found]] : [];
    });
    return { kind: 'object', fields: new Map(fields) };
  }
  return { kind: 'leaf', value, source: { kind: 'variable', ...place } };
}
