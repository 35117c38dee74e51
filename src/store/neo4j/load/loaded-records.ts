import type { Transaction } from 'neo4j-driver';
import type { Statement } from '../statements/statement.js';
import { Difference } from './difference.js';

const SEPARATOR = '\u0000';

/** What identifies a relationship, as one key. */
export const relationshipKey = (type: string, from: string, to: string): string => `${type}${SEPARATOR}${from}${SEPARATOR}${to}`;

/** The type, start and end that a key was made of. */
export const relationshipOf = (key: string): readonly [type: string, from: string, to: string] =>
  key.split(SEPARATOR) as [string, string, string];

/** What is loaded, as keys and hashes alone, read as a stream. */
export async function readLoaded(
  transaction: Transaction,
  statements: { readonly existingNodes: Statement; readonly existingRelationships: Statement },
): Promise<{ readonly nodes: Difference; readonly relationships: Difference }> {
  const nodes = new Difference();
  for await (const record of transaction.run(statements.existingNodes.cypher))
    nodes.loaded(record.get('id') as string, record.get('hash') as string);
  const relationships = new Difference();
  for await (const record of transaction.run(statements.existingRelationships.cypher)) {
    const { type, from, to, hash } = record.toObject() as Record<'type' | 'from' | 'to' | 'hash', string>;
    relationships.loaded(relationshipKey(type, from, to), hash);
  }
  return { nodes, relationships };
}
