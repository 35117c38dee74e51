import { startNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import type { BenchOptions } from '../options.js';
import type { Cleanup } from '../processes/cleanup.js';
import { GENERATED_DATASET } from '../generate-graph.js';
import type { Database } from './database.js';

type Access = Omit<Database, 'driver'>;

async function start(cleanup: Cleanup, report: (line: string) => void): Promise<Access> {
  report('Starting Neo4j in a directory of its own');
  const server = await startNeo4j({ report });
  cleanup.add(() => server.stop());
  return server;
}

/**
 * The Neo4j of the options, or one that is started for this run and leaves nothing behind.
 * @throws {Error} where the one of the options has a dataset that is not ours to replace
 */
export async function openDatabase(options: BenchOptions, cleanup: Cleanup, report: (line: string) => void): Promise<Database> {
  const { neo4j, user, replace } = options;
  const access: Access =
    neo4j === undefined ? await start(cleanup, report) : { uri: neo4j, user, password: process.env['NEO4J_PASSWORD'] ?? '' };
  const driver = openDriver(access);
  cleanup.add(() => driver.close());
  if (neo4j !== undefined && !replace) {
    const { records } = await driver.executeQuery('MATCH (dataset:Dataset) WHERE dataset.id <> $generated RETURN dataset.id AS id', {
      generated: GENERATED_DATASET,
    });
    if (records.length > 0)
      throw new Error(
        `${neo4j} has the dataset ${records[0]!.get('id')}, which the generated graph would replace: say --replace if it may.`,
      );
  }
  return { uri: access.uri, user: access.user, password: access.password, driver };
}
