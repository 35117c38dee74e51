import { isNonNullType, type GraphQLOutputType } from 'graphql';
import type { LeafShape } from '../shape/shape.js';

export const leafShape = (key: string, coordinate: string, column: number, type: GraphQLOutputType, divisor: number | null): LeafShape => ({
  kind: 'leaf',
  key,
  column,
  divisor,
  nullable: !isNonNullType(type),
  coordinate,
});
