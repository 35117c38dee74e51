import {
  isAbstractType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** A selection set, and the types of the objects it is applied to. */
export interface Parent {
  readonly type: GraphQLCompositeType;
  readonly selectionSet: SelectionSetNode;
  /** Names of object types; what an enclosing fragment excluded is not among them. */
  readonly possible: ReadonlySet<string>;
}

/** One place where a field of the answer is selected; a field can have several, for several types. */
export interface Occurrence {
  readonly parent: GraphQLCompositeType;
  readonly possible: ReadonlySet<string>;
  readonly node: FieldNode;
  /** Null for `__typename`. */
  readonly definition: GraphQLField<unknown, unknown> | null;
}

export const possibleTypes = (schema: GraphQLSchema, type: GraphQLCompositeType): ReadonlySet<string> =>
  new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);

/** Everything that the selections can give, for whatever type, by response key, in the order in which it is selected. */
export function collectFields(schema: GraphQLSchema, parents: readonly Parent[]): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  const visit = ({ type, selectionSet, possible }: Parent): void => {
    for (const node of selectionSet.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const definition = node.name.value === '__typename' ? null : ((type as FieldsType).getFields()[node.name.value] ?? null);
        found.set(key, [...(found.get(key) ?? []), { parent: type, possible, node, definition }]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = (node.typeCondition ? schema.getType(node.typeCondition.name.value) : type) as GraphQLCompositeType;
        const both = new Set([...possibleTypes(schema, condition)].filter((name) => possible.has(name)));
        if (both.size > 0) visit({ type: condition, selectionSet: node.selectionSet, possible: both });
      }
    }
  };
  parents.forEach(visit);
  return found;
}
