import type { FieldNode, GraphQLField } from 'graphql';
import type { TypeModel } from '../../model/graph-model.js';
import type { FieldShape } from '../shape/shape.js';
import { buildAbsences } from './build-absences.js';
import { buildComparison } from './build-comparison.js';
import { buildRelations } from './build-relations.js';
import type { ColumnList } from './column-list.js';
import type { PlanContext } from './plan-context.js';

/** A field of an entity, and the columns of its node. */
export interface FieldPlace {
  readonly type: TypeModel;
  readonly field: GraphQLField<unknown, unknown>;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly columns: ColumnList;
}

export type BuildField = (context: PlanContext, place: FieldPlace) => FieldShape;

/** What plans the fields of entities that are neither properties nor relationships, by the name in their extensions. */
export const fieldBuilders: Readonly<Record<string, BuildField>> = {
  growth: buildComparison('growth'),
  attainment: buildComparison('attainment'),
  relations: buildRelations,
  absences: buildAbsences,
};
