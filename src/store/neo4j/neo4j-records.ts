import type { Driver, Session } from 'neo4j-driver';
import { GraphError } from '../../errors.js';
import { storedRelationshipTypes, storedTypes, type GraphModel, type TypeModel } from '../../model/graph-model.js';
import { parentKeysOf } from '../../model/parent-keys.js';
import type { StoredValue } from '../graph-batch.js';
import type { GraphRecord, RecordSource } from '../records/record-source.js';
import { openDriver, readingSession, type Neo4jConnection } from './open-driver.js';
import { RECORD_HASH } from './statements/load-state.js';
import { readinessStatement } from './statements/state-statements.js';
import { escaped } from './statements/statement.js';
import { toGraphError } from './to-graph-error.js';

type Properties = Record<string, StoredValue>;

interface Standing {
  readonly loading: boolean;
  readonly contentHash: string | null;
}

const nodesOf = (label: string): string =>
  `MATCH (node:${escaped.label(label)})\nWHERE node.${RECORD_HASH} IS NOT NULL\nRETURN properties(node) AS properties\nORDER BY node.id`;

const relationshipsOf = (type: string): string =>
  [
    `MATCH (from)-[relationship:${escaped.type(type)}]->(to)`,
    `WHERE relationship.${RECORD_HASH} IS NOT NULL`,
    'RETURN from.id AS from, to.id AS to, properties(relationship) AS properties',
  ].join('\n');

/**
 * The records that a load left in a database, streamed. All of them are of one dataset, however often they are read: where a
 * load comes in between, reading ends with an error.
 */
export class Neo4jRecords implements RecordSource {
  private readonly driver: Driver;
  /** Of the dataset that was read first. */
  private contentHash: string | undefined;

  /** @throws {GraphError} INVALID_SETTING where the address cannot be one */
  constructor(
    private readonly connection: Neo4jConnection,
    private readonly model: GraphModel,
  ) {
    this.driver = openDriver(connection);
  }

  /** @throws {GraphError} DATASET_CHANGED, DATASET_NOT_LOADED, STORE_UNAVAILABLE */
  async *records(): AsyncGenerator<GraphRecord> {
    const session = readingSession(this.driver, this.connection);
    try {
      await this.look(session);
      for (const type of storedTypes(this.model)) yield* this.nodes(session, type);
      for (const type of storedRelationshipTypes(this.model)) yield* relationships(session, type);
      await this.look(session);
    } catch (error) {
      throw toGraphError(error);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async *nodes(session: Session, type: TypeModel): AsyncGenerator<GraphRecord> {
    const label = type.label!;
    const kept = [RECORD_HASH, ...parentKeysOf(this.model, label).map(({ key }) => key)];
    for await (const row of session.run<{ properties: Properties }>(nodesOf(label))) {
      const properties = { ...row.get('properties') };
      for (const key of kept) delete properties[key];
      yield { node: { label, id: properties['id'] as string, properties } };
    }
  }

  /** Whether the database still has the dataset that was read first, whole. */
  private async look(session: Session): Promise<void> {
    const { records } = await session.run(readinessStatement.cypher);
    const { loading, contentHash } = records[0]!.toObject() as unknown as Standing;
    if (contentHash === null) throw new GraphError('DATASET_NOT_LOADED', 'The graph has no dataset yet.', { hint: 'Run `npm run load`.' });
    this.contentHash ??= contentHash;
    if (!loading && contentHash === this.contentHash) return;
    throw new GraphError('DATASET_CHANGED', 'A load came while the graph was read.', { hint: 'Ask again when it is over.' });
  }
}

async function* relationships(session: Session, type: string): AsyncGenerator<GraphRecord> {
  for await (const row of session.run<{ from: string; to: string; properties: Properties }>(relationshipsOf(type))) {
    const { [RECORD_HASH]: _, ...properties } = row.get('properties');
    yield { relationship: { type, from: row.get('from'), to: row.get('to'), properties } };
  }
}
