import type { GraphQLSchema } from 'graphql';
import { GraphError } from '../../../src/errors.js';
import { Executor } from '../../../src/graphql/executor.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import type { Ask } from './differential.js';

/** What an answer may say beside its data, since it depends on what the graph holds; both stores must say the same. */
const SAID: ReadonlySet<unknown> = new Set(['UNITS_MIXED', 'KINDS_MIXED']);

/** Answers from a store through the executor of the product; nothing else that is generated may give errors. */
export function askStore(schema: GraphQLSchema, model: GraphModel, store: GraphStore): Ask {
  const executor = new Executor({ schema, model, store });
  return async (request) => {
    try {
      const { data, errors, extensions } = await executor.execute({ ...request, explain: true });
      if (errors?.some(({ extensions: { code } }) => !SAID.has(code)))
        throw new Error(`${errors.join('; ')}\n${request.source}\n${JSON.stringify(request.variables)}`);
      return { answer: JSON.stringify(errors ? { data, errors } : data), explanation: extensions?.explain };
    } catch (error) {
      if (error instanceof GraphError)
        throw new Error(`${error.code}: ${error.message}\n${request.source}\n${JSON.stringify(request.variables)}`, { cause: error });
      throw error;
    }
  };
}
