import { printSchema, type GraphQLSchema } from 'graphql';
import { seedSchemas } from '../dataset/format/seed-schemas.js';
import type { GraphModel } from '../model/graph-model.js';
import { neo4jStatements } from '../store/neo4j/statements/neo4j-statements.js';

const HEADER = [
  '# ==================================================================================',
  '# GENERATED from src/model by `npm run emit`. Do not edit: `npm run check` fails when',
  '# this file is stale. Its meaning is explained in docs/data-model.md.',
  '# ==================================================================================',
].join('\n');

/** Every file that is written from the model, by its path below the project. */
export const emittedFiles = (schema: GraphQLSchema, model: GraphModel): ReadonlyMap<string, string> =>
  new Map([
    ['schema/schema.graphql', `${HEADER}\n\n${printSchema(schema)}\n`],
    ...Object.entries(seedSchemas(model)),
    ...Object.entries(neo4jStatements(model)),
  ]);
