import type { GraphQLSchema } from 'graphql';
import { GraphError } from '../../../src/errors.js';
import { Executor } from '../../../src/graphql/executor.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import type { Ask } from './differential.js';

/** Answers from a store through the executor of the product; nothing that is generated may give errors. */
export function askStore(schema: GraphQLSchema, model: GraphModel, store: GraphStore): Ask {
  const executor = new Executor({ schema, model, store });
  return async (request) => {
    try {
      const { data, errors, extensions } = await executor.execute({ ...request, explain: true });
      if (errors) throw new Error(`${errors.join('; ')}\n${request.source}\n${JSON.stringify(request.variables)}`);
      return { answer: JSON.stringify(data), explanation: extensions?.explain };
    } catch (error) {
      if (error instanceof GraphError)
        throw new Error(`${error.code}: ${error.message}\n${request.source}\n${JSON.stringify(request.variables)}`, { cause: error });
      throw error;
    }
  };
}
