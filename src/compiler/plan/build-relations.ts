import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { GraphModel, HopModel, TypeModel } from '../../model/graph-model.js';
import type { RelationFieldShape } from '../shape/relations-shape.js';
import type { BuildField } from './field-builders.js';

/** A field for each type and direction that a node of this type can have, in the order of the model. */
function hopsByType({ relationships }: GraphModel, { hops }: TypeModel): HopModel[] {
  const all = [...hops.values()];
  return [...relationships.keys()].flatMap((relationship) =>
    (['OUT', 'IN'] as const).flatMap((direction) => {
      const leading = all.filter((hop) => hop.relationship === relationship && hop.direction === direction);
      // Of several fields over one type, the one that leads to all of its nodes and not to some.
      return leading.find(({ targetLabel }) => targetLabel === null) ?? leading[0] ?? [];
    }),
  );
}

/** Plans how many relationships a node has, before any of them is expanded: look-ups of degrees. */
export const buildRelations: BuildField = (context, { type, field, key, nodes, columns }) => {
  const counted = getNamedType(field.type) as GraphQLObjectType;
  const fields = [...context.selections.fields(counted, nodes)].map(([each, [node]]): RelationFieldShape => {
    const name = node!.name.value;
    if (name === '__typename') return { kind: 'typename', key: each, value: counted.name };
    return { kind: name as 'relationship' | 'direction' | 'count' | 'field', key: each };
  });
  const counts = hopsByType(context.model, type).map(({ relationship, direction, name }) => ({
    column: columns.degree(relationship, direction),
    relationship,
    direction,
    field: name,
  }));
  return { kind: 'relations', key, counts, fields };
};
