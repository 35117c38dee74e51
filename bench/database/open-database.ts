import { startNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import { GENERATED_DATASET } from '../generate-graph.js';
import type { BenchOptions } from '../options.js';
import type { Cleanup } from '../processes/cleanup.js';
import type { Database, DatabaseAccess } from './database.js';

async function start({ database, heap }: BenchOptions, cleanup: Cleanup, report: (line: string) => void): Promise<DatabaseAccess> {
  report('Starting Neo4j in a directory of its own');
  const { uri, user, password, stop } = await startNeo4j({ heap, report });
  cleanup.add(stop);
  return { uri, user, password, database };
}

/** @throws {Error} where there is a dataset that is no generated one */
async function refuseOthers({ uri, query }: Database): Promise<void> {
  const { records } = await query('MATCH (dataset:Dataset) WHERE dataset.id <> $generated RETURN dataset.id AS id', {
    generated: GENERATED_DATASET,
  });
  const [found] = records;
  if (found)
    throw new Error(`${uri} has the dataset ${found.get('id')}, which the generated graph would replace: say --replace if it may.`);
}

/**
 * The Neo4j of the options, or one that is started for this run and leaves nothing behind.
 * @throws {Error} where the one of the options has a dataset that nobody said may be replaced
 */
export async function openDatabase(options: BenchOptions, cleanup: Cleanup, report: (line: string) => void): Promise<Database> {
  const { neo4j: uri, user, database, replace } = options;
  const given = uri === undefined ? undefined : { uri, user, database, password: process.env['NEO4J_PASSWORD'] ?? '' };
  const access = given ?? (await start(options, cleanup, report));
  const driver = openDriver(access);
  cleanup.add(() => driver.close());
  const opened: Database = { ...access, driver, query: (cypher, parameters = {}) => driver.executeQuery(cypher, parameters, { database }) };
  if (given && !replace) await refuseOthers(opened);
  return opened;
}
