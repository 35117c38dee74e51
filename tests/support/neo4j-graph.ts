import type { Driver } from 'neo4j-driver';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { parentKeys } from '../../src/model/parent-keys.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import { loadBatch, type LoadOptions, type LoadReport } from '../../src/store/neo4j/load/load-batch.js';
import type { RecordSource } from '../../src/store/records/record-source.js';
import { RECORD_HASH } from '../../src/store/neo4j/statements/load-state.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import { CLEARING } from './claim-database.js';
import type { Neo4jForTests } from './neo4j-for-tests.js';

/** The shared database as a test uses it: to empty, to load, to look into. */
export class Neo4jGraph {
  readonly driver: Driver;

  constructor(readonly connection: Neo4jForTests) {
    this.driver = openDriver(connection);
  }

  /** Runs a statement and returns its rows as plain objects. */
  async rows<Row extends object>(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    const session = this.driver.session({ database: this.connection.database });
    try {
      const { records } = await session.run(cypher, parameters);
      return records.map((record) => record.toObject() as Row);
    } finally {
      await session.close();
    }
  }

  async clear(): Promise<void> {
    for (const statement of CLEARING) await this.rows(statement);
  }

  async load(batch: GraphBatch, options: Omit<LoadOptions, 'model'> = {}): Promise<LoadReport> {
    return this.loadSource(batch, options);
  }

  async loadSource(source: GraphBatch | RecordSource, options: Omit<LoadOptions, 'model'> = {}): Promise<LoadReport> {
    const model = readGraphModel(await buildSchema());
    return loadBatch(this.driver, this.connection.database, source, { model, ...options });
  }

  /** The records of the dataset as they stand, in a defined order. */
  async batch(): Promise<GraphBatch> {
    const nodes = await this.rows<GraphBatch['nodes'][number]>(
      `MATCH (n:Node|Version) WHERE n.recordHash IS NOT NULL
       RETURN [label IN labels(n) WHERE label <> 'Node'][0] AS label, n.id AS id, properties(n) AS properties ORDER BY id`,
    );
    const relationships = await this.rows<GraphBatch['relationships'][number]>(
      `MATCH (from:Node|Version)-[r]->(to:Node) WHERE r.recordHash IS NOT NULL
       RETURN type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties ORDER BY type, from, to`,
    );
    const keys = new Set([...parentKeys(readGraphModel(await buildSchema())).values()].map(({ key }) => key));
    return {
      nodes: nodes.map((node) => without(node, (key) => key === RECORD_HASH || keys.has(key))),
      relationships: relationships.map((relationship) => without(relationship, (key) => key === RECORD_HASH)),
    };
  }

  /** Empties the database, loads the batch and opens a store on it. */
  async storeOf(batch: GraphBatch): Promise<Neo4jStore> {
    await this.clear();
    await this.load(batch);
    return new Neo4jStore({ ...this.connection, queryTimeout: 30_000 });
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

/** A record without what the loader keeps beside it. */
function without<T extends { readonly properties: Readonly<Record<string, unknown>> }>(record: T, isKept: (key: string) => boolean): T {
  return { ...record, properties: Object.fromEntries(Object.entries(record.properties).filter(([key]) => !isKept(key))) };
}
