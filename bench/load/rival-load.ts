import neo4j, { type Session } from 'neo4j-driver';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import type { StoredValue } from '../../src/store/graph-batch.js';
import type { GraphRecord } from '../../src/store/records/record-source.js';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import { constraintStatements } from '../../src/store/neo4j/statements/constraint-statements.js';
import { indexStatements } from '../../src/store/neo4j/statements/index-statements.js';
import { accessFrom } from '../database/database.js';
import { measured } from './measured.js';

/**
 * What an expert would write to load such a file once: batches of one label or type, one session, one transaction a
 * batch, the next batch made while the server is at this one. Maps rather than lists: the statement is the same for all
 * labels, and reading is no slower.
 */
const BATCH = 10_000;

const access = accessFrom(process.env);
const model = readGraphModel(await buildSchema());
const driver = openDriver(access);
await driver.verifyConnectivity();

const integers = (properties: Readonly<Record<string, StoredValue>>): Record<string, unknown> => {
  const row: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties)) {
    row[key] =
      typeof value === 'number'
        ? neo4j.int(value)
        : typeof value === 'object' && typeof value[0] === 'number'
          ? value.map((each) => neo4j.int(each))
          : value;
  }
  return row;
};

const createNodes = (label: string): string => `UNWIND $rows AS row CREATE (n:Node:${label}) SET n = row`;
const createRelationships = (type: string): string =>
  `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;

async function load(session: Session): Promise<void> {
  for (const { cypher } of constraintStatements(model)) await session.run(cypher);
  const batches = new Map<string, unknown[]>();
  let sent: Promise<unknown> = Promise.resolve();
  const send = async (cypher: string): Promise<void> => {
    const rows = batches.get(cypher)!;
    batches.delete(cypher);
    await sent;
    sent = session.executeWrite((transaction) => transaction.run(cypher, { rows }));
    sent.catch(() => {});
  };
  const add = async (cypher: string, row: unknown): Promise<void> => {
    const rows = batches.get(cypher) ?? [];
    batches.set(cypher, rows);
    if (rows.push(row) >= BATCH) await send(cypher);
  };
  const flush = async (): Promise<void> => {
    for (const cypher of [...batches.keys()]) await send(cypher);
  };
  let inNodes = true;
  for await (const line of createInterface({ input: createReadStream(process.env['FILE']!), crlfDelay: Infinity })) {
    const record = JSON.parse(line) as GraphRecord;
    if ('node' in record) {
      await add(createNodes(record.node.label), integers(record.node.properties));
      continue;
    }
    // A relationship needs both of its nodes.
    if (inNodes) await flush();
    inNodes = false;
    const { type, from, to, properties } = record.relationship;
    await add(createRelationships(type), { from, to, properties: integers(properties) });
  }
  await flush();
  await sent;
  for (const { cypher } of indexStatements(model)) await session.run(cypher);
  await session.run('CALL db.awaitIndexes(3600)');
}

await measured(async () => {
  const session = driver.session({ database: access.database });
  await load(session);
  await session.close();
});
await driver.close();
