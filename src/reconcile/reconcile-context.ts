import type { GraphQLSchema } from 'graphql';
import type { GraphModel } from '../model/graph-model.js';
import { CurrentNames } from './names/current-names.js';
import { KnownProperties } from './properties/known-properties.js';
import { declaredProperties } from './properties/property.js';
import type { ReadGraph } from './read-graph.js';
import { ReconcileTypes } from './types.js';

/** What every answer is made from. */
export interface ReconcileContext {
  readonly read: ReadGraph;
  readonly types: ReconcileTypes;
  readonly properties: KnownProperties;
  readonly names: CurrentNames;
}

export interface ReconcileOptions {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly read: ReadGraph;
  /** How many entities have their names kept; another number in tests. */
  readonly most?: number;
}

export function reconcileContext({ schema, model, read, most }: ReconcileOptions): ReconcileContext {
  const types = new ReconcileTypes(schema, model);
  return {
    read,
    types,
    properties: new KnownProperties(declaredProperties(schema, model), [...types.models.keys()]),
    names: new CurrentNames({ model, read, ...(most !== undefined && { most }) }),
  };
}
