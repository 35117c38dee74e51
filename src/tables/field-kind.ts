import { getNamedType, getNullableType, isLeafType, isListType, isObjectType, type GraphQLOutputType } from 'graphql';
import type { CellType } from './branches.js';
import type { Occurrence } from './collect-fields.js';

const isConnection = (type: GraphQLOutputType): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) && 'pageInfo' in named.getFields() && 'nodes' in named.getFields();
};

/** What a field makes of a table: a column, a column of lists, parts of names, or rows. */
export type FieldKind = 'leaf' | 'leaves' | 'object' | 'connection' | 'list' | 'nested';

export function kindOf({ definition }: Occurrence): FieldKind {
  if (!definition) return 'leaf';
  const type = getNullableType(definition.type);
  if (isLeafType(type)) return 'leaf';
  if (isConnection(type)) return 'connection';
  if (!isListType(type)) return 'object';
  const element = getNullableType(type.ofType as GraphQLOutputType);
  if (isListType(element)) return 'nested';
  return isLeafType(element) ? 'leaves' : 'list';
}

const CELL_TYPES: Readonly<Record<string, CellType>> = {
  Int: 'number',
  Float: 'number',
  Decimal: 'number',
  Money: 'number',
  Boolean: 'boolean',
  Period: 'day',
  Date: 'day',
};

export const cellTypeOf = ({ definition }: Occurrence): CellType =>
  definition ? (CELL_TYPES[getNamedType(definition.type).name] ?? 'text') : 'text';
