import type { Transaction } from 'neo4j-driver';
import type { RecordIdentities } from '../../records/record-identities.js';
import type { Statement } from '../statements/statement.js';
import { Difference, OUTDATED } from './difference.js';

const readHash = (hash: unknown): number => (typeof hash === 'number' ? hash : OUTDATED);

/**
 * What is loaded, as hashes alone, read as a stream.
 * @param identities those of the dataset that is to be; what only stands in the database is added
 */
export async function readLoaded(
  transaction: Transaction,
  statements: { readonly existingNodes: Statement; readonly existingRelationships: Statement },
  identities: RecordIdentities,
): Promise<{ readonly nodes: Difference; readonly relationships: Difference }> {
  const { ids, ties } = identities;
  const nodes = new Difference();
  for await (const record of transaction.run(statements.existingNodes.cypher))
    nodes.loaded(ids.add(record.get('id') as string), readHash(record.get('hash')));
  const relationships = new Difference();
  for await (const record of transaction.run(statements.existingRelationships.cypher)) {
    const { type, from, to, hash } = record.toObject() as Record<'type' | 'from' | 'to', string> & { readonly hash: unknown };
    relationships.loaded(ties.add(identities.placeOf(type), ids.add(from), ids.add(to)), readHash(hash));
  }
  return { nodes, relationships };
}
