import { isObjectType, type GraphQLSchema } from 'graphql';
import { GraphError } from '../errors.js';
import type { GraphModel, TypeModel } from '../model/graph-model.js';
import { namedTypes } from './names/read-records.js';

/** A type as the reconciliation API shows it. */
export interface ReconcileType {
  readonly id: string;
  readonly name: string;
}

const CHINESE = /[（(](\p{Script=Han}+)[）)]/u;

/** The types whose entities can be matched, by id. */
export class ReconcileTypes {
  readonly models: ReadonlyMap<string, TypeModel>;
  readonly all: readonly ReconcileType[];

  constructor(schema: GraphQLSchema, model: GraphModel) {
    const types = namedTypes(model);
    this.models = new Map(types.map((type) => [type.name, type]));
    this.all = types.map(({ name }) => {
      const declared = schema.getType(name);
      const chinese = CHINESE.exec((isObjectType(declared) && declared.description) || '')?.[1];
      return { id: name, name: chinese === undefined ? name : `${chinese} ${name}` };
    });
  }

  find(id: string): ReconcileType | undefined {
    return this.all.find((type) => type.id === id);
  }

  /**
   * The types of a request; all of them where it names none.
   * @throws {GraphError} BAD_USER_INPUT
   */
  chosen(ids: readonly string[]): ReadonlySet<string> {
    for (const id of ids) {
      if (this.models.has(id)) continue;
      throw new GraphError('BAD_USER_INPUT', `There is no type ${JSON.stringify(id)}.`, {
        hint: `The types are ${this.all.map((type) => type.id).join(', ')}.`,
      });
    }
    return new Set(ids.length > 0 ? ids : this.models.keys());
  }
}
