import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql, type GraphQLSchema } from 'graphql';
import neo4j from 'neo4j-driver';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Neo4jForTests } from '../support/neo4j-for-tests.js';
import { peerDefinitions } from '../../bench/peer/peer-definitions.js';

export interface Peer {
  readonly schema: GraphQLSchema;
  /** The data of the answer; an answer with errors throws. */
  ask(source: string): Promise<never>;
  close(): Promise<void>;
}

/** `@neo4j/graphql` on the database of the tests, over what our loader wrote there. */
export async function openPeer({ uri, user, password, database }: Neo4jForTests, model: GraphModel): Promise<Peer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs: peerDefinitions(model), driver }).getSchema();
  return {
    schema,
    ask: async (source) => {
      const { data, errors } = await graphql({ schema, source, contextValue: { sessionConfig: { database } } });
      if (errors)
        throw new Error(`The peer: ${errors.map((error) => error.message).join('; ')}\n${source}`, { cause: errors[0]?.originalError });
      return JSON.parse(JSON.stringify(data)) as never;
    },
    close: () => driver.close(),
  };
}
