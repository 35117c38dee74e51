import type { ProfiledPlan } from 'neo4j-driver';
import { getOperationAST, getVariableValues, parse, type GraphQLSchema } from 'graphql';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { bindParameters } from '../../src/compiler/parameters.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { driverParameters } from '../../src/store/neo4j/driver-parameters.js';
import { fenced } from '../../src/store/neo4j/load-fence.js';
import type { Database } from '../database/database.js';
import type { Shape, Variables } from '../shapes/shape.js';

/** How many times Neo4j touches its store to answer, on average over the questions. */
export interface DatabaseHits {
  readonly ours: number;
  readonly rival: number;
}

/** Profiles of so many questions a shape are enough: they repeat exactly. */
const PROFILED = 20;

const hitsOf = ({ dbHits, children }: ProfiledPlan): number => Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);

async function profile({ query }: Database, cypher: string, parameters: object): Promise<number> {
  const { summary } = await query(`PROFILE ${cypher}`, parameters);
  if (summary.profile === false) throw new Error('Neo4j gave no profile.');
  return hitsOf(summary.profile);
}

/** A question as the service has it: compiled, and with its parameters bound. */
export function compileQuestion(schema: GraphQLSchema, model: GraphModel, { document }: Shape, variables: Variables) {
  const operation = getOperationAST(parse(document))!;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw errors[0]!;
  const compiled = compileOperation(schema, model, { operation, fragments: {}, variables: coerced });
  return { compiled, parameters: bindParameters(compiled.parameters, coerced) };
}

export async function countDatabaseHits(
  database: Database,
  schema: GraphQLSchema,
  model: GraphModel,
  shape: Shape,
  pool: readonly Variables[],
): Promise<DatabaseHits> {
  const questions = pool.slice(0, PROFILED);
  let ours = 0;
  let rival = 0;
  for (const variables of questions) {
    const { compiled, parameters } = compileQuestion(schema, model, shape, variables);
    ours += await profile(database, fenced(compiled.cypher, compiled.plan.roots.length), driverParameters(parameters));
    rival += await profile(database, shape.rival, variables);
  }
  return { ours: ours / questions.length, rival: rival / questions.length };
}
