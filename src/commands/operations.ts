import { Command } from 'commander';
import { readConfig } from '../config.js';
import { buildSchema } from '../graphql/build-schema.js';
import { readTrustedOperations } from '../server/operations/read-trusted.js';
import { runCommand } from './run-command.js';

/** Prints the trusted operations as clients and gateways read them: Apollo's manifest of persisted queries. */
async function listOperations(): Promise<void> {
  const { all } = readTrustedOperations(await buildSchema(), readConfig(process.env));
  const operations = all.map(({ name, id, text }) => ({ id, name, type: 'query', body: text }));
  console.log(JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2));
}

await runCommand(
  new Command('operations')
    .description('Prints the trusted operations with their hashes, as a manifest of persisted queries; docs/operations.md says what for.')
    .addHelpText('after', '\nExit code: 0, 1 where the folder of TRUSTED_DOCUMENTS is not usable.')
    .action(listOperations),
);
