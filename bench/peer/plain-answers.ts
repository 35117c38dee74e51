import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { PeerOperation } from '../shapes/shape.js';
import { peerDefinitions } from './peer-definitions.js';
import { plainOurs, plainPeer } from './plain-answer.js';

type Json = Parameters<typeof plainOurs>[0];

/** Brings answers of ours and of the peer to one form, in which equal answers are equal. */
export interface PlainAnswers {
  ours(data: unknown): unknown;
  peer(data: unknown, operation: PeerOperation): unknown;
}

/** A connection that shows its nodes as edges and nothing beside them there, or has none, with `nodes`. */
function edgesAsNodes(value: Json): Json {
  if (Array.isArray(value)) return value.map(edgesAsNodes);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, element]): [string, Json] => {
    const bare = key === 'edges' && Array.isArray(element) && element.every((edge: object) => Object.keys(edge).join() === 'node');
    return bare ? ['nodes', element.map((edge: { node: Json }) => edgesAsNodes(edge.node))] : [key, edgesAsNodes(element)];
  });
  return Object.fromEntries(entries);
}

/**
 * The two schemas differ by design: the peer has lists where we have connections or one node, `edges` alone, amounts as
 * texts, and what stands on a relationship under `properties`.
 */
export async function plainAnswers(model: GraphModel): Promise<PlainAnswers> {
  const schema: GraphQLSchema = await new Neo4jGraphQL({ typeDefs: peerDefinitions(model) }).getSchema();
  return {
    ours: (data) => plainOurs(edgesAsNodes(data as Json)),
    peer: (data, { document, one = [], adjust }) => {
      const plain = plainPeer(data as Json, document, schema, model) as Readonly<Record<string, Json>>;
      const single = Object.entries(plain).map(([key, value]) => [
        key,
        one.includes(key) ? ((value as readonly Json[])[0] ?? null) : value,
      ]);
      const answer: unknown = Object.fromEntries(single);
      return plainOurs(edgesAsNodes((adjust ? adjust(answer as never) : answer) as Json));
    },
  };
}
