import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { GraphError } from '../../errors.js';
import { projectRoot } from '../../project-root.js';
import { depthLimit } from '../depth-limit.js';
import { operationsOf } from './operation-key.js';
import { TrustedOperations, trustedOperationsOf, type TrustedOperation } from './trusted-operations.js';

/** The operations that come with the project. */
export const EXAMPLES = join(projectRoot, 'schema', 'examples.graphql');
/** What the tools for agents ask. */
const TOOLS = join(projectRoot, 'schema', 'agents.graphql');

interface OperationFolder {
  readonly trustedDocuments: string | null;
  readonly maxDepth: number;
}

const refused = (folder: string, problems: readonly string[], hint: string): GraphError =>
  new GraphError('INVALID_SETTING', `TRUSTED_DOCUMENTS is ${JSON.stringify(folder)}; ${problems.join('\n')}`, { hint });

const at = (file: string, { message, locations }: GraphQLError): string => {
  const [place] = locations ?? [];
  return place ? `${file}:${place.line}:${place.column}: ${message}` : `${file}: ${message}`;
};

/** Every problem of one file, with its place; the operations where there is none. */
function readFile(file: string, schema: GraphQLSchema, maxDepth: number): { document?: DocumentNode; problems: string[] } {
  let document: DocumentNode;
  try {
    document = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { problems: [error instanceof GraphQLError ? at(file, error) : `${file}: ${(error as Error).message}`] };
  }
  const problems = validate(schema, document, [...specifiedRules, depthLimit(maxDepth)]).map((error) => at(file, error));
  for (const operation of operationsOf(document)) {
    if (!operation.name) problems.push(at(file, new GraphQLError('An operation here needs a name.', { nodes: operation })));
  }
  return problems.length === 0 ? { document, problems } : { problems };
}

/** The operations of the examples and those of the operator's folder, with the folders below it. */
function collect(schema: GraphQLSchema, { trustedDocuments: folder, maxDepth }: OperationFolder): TrustedOperation[] {
  const found = [EXAMPLES, TOOLS].flatMap((file) => trustedOperationsOf(parse(readFileSync(file, 'utf8'))));
  if (folder === null) return found;
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw refused(folder, ['there is no such directory.'], 'Make it, or leave the setting out.');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.graphql'));
  if (files.length === 0)
    throw refused(folder, ['it has no file that ends with .graphql.'], 'Put operations into it, or leave the setting out.');
  const problems: string[] = [];
  const owners = new Map(found.map(({ name }) => [name, EXAMPLES]));
  for (const path of files.sort()) {
    const file = join(folder, path);
    const read = readFile(file, schema, maxDepth);
    problems.push(...read.problems);
    for (const operation of read.document ? trustedOperationsOf(read.document) : []) {
      const owner = owners.get(operation.name);
      if (owner !== undefined) problems.push(`${file}: the operation ${operation.name} is in ${owner} already.`);
      owners.set(operation.name, file);
      found.push(operation);
    }
  }
  if (problems.length > 0)
    throw refused(folder, problems, 'Correct the files; a service with half of its operations would be worse than none.');
  return found;
}

/**
 * Reads the operations that clients may name instead of sending them.
 * @throws {GraphError} INVALID_SETTING, with every problem of the folder and its place
 */
export const readTrustedOperations = (schema: GraphQLSchema, folder: OperationFolder): TrustedOperations =>
  new TrustedOperations(collect(schema, folder));
