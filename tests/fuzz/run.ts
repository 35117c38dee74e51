import { Command } from 'commander';
import { startNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { claimDatabase } from '../support/claim-database.js';
import type { Neo4jForTests } from '../support/neo4j-for-tests.js';
import { compareStores } from './differential/compare-stores.js';
import { BOUNDS } from './differential/run-property.js';
import { chooseGraph } from './graphs/choose-graph.js';

/** Operations on one graph before the next is loaded. */
const ROUND = 500;

interface Options {
  readonly runs: string;
  readonly seed?: string;
  readonly path?: string;
  readonly graph?: string;
  readonly plain?: boolean;
  readonly fields: string;
}

const {
  runs,
  seed,
  path,
  graph,
  plain = false,
  fields,
} = new Command('npm run test:fuzz --')
  .description(
    'Asks the embedded store and Neo4j the same generated operations, for as long as one likes. Uses the empty database of NEO4J_URI, or starts a Neo4j of its own.',
  )
  .option('--runs <count>', 'how many operations', '5000')
  .option('--seed <number>', 'where the generator starts; printed by a run')
  .option('--path <path>', 'the failing operation of that seed; printed where one was found')
  .option('--graph <name>', 'seeds, or random: and a number; left out: both, and another random graph each round')
  .option('--fields <count>', 'how many fields an operation has at most; fewer are planned faster', String(BOUNDS.fields))
  .option('--plain', 'only properties, relationships and lists')
  .parse()
  .opts<Options>();

async function openDatabase(): Promise<{ neo4j: Neo4jForTests; close: () => Promise<void> }> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = 'neo4j' } = process.env;
  const server = uri ? undefined : await startNeo4j({ report: console.log });
  const neo4j = server
    ? { uri: server.uri, user: server.user, password: server.password, database }
    : { uri: uri!, user, password, database };
  await claimDatabase(neo4j);
  return { neo4j, close: async () => server?.stop() };
}

async function main(): Promise<void> {
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  const { neo4j, close } = await openDatabase();
  const first = seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seed);
  let total = 0;
  try {
    for (let round = 0; total < Number(runs); round++) {
      const name = graph ?? (round % 2 === 0 ? 'seeds' : `random:${(first + round) % 1000}`);
      const count = Math.min(ROUND, Number(runs) - total);
      const result = await compareStores(neo4j, schema, model, chooseGraph(name, schema, model), {
        runs: count,
        seed: first + round,
        bounds: { ...BOUNDS, fields: Number(fields), plain },
        ...(path !== undefined && { path }),
      });
      const { failed, report, shapes, answers, filled } = result;
      if (failed) {
        console.error(
          `${report}\n\nReplay: npm run test:fuzz -- --graph ${name} --fields ${fields} --seed ${result.seed} --path ${result.path}`,
        );
        process.exitCode = 1;
        return;
      }
      total += count;
      console.log(
        `${total} of ${runs} operations; ${name}, seed ${first + round}: ${shapes} shapes, ${answers} equal answers, ${filled} with nodes`,
      );
      if (path !== undefined) return;
    }
  } finally {
    await close();
  }
}

await main();
