import type { GraphQLSchema } from 'graphql';
import type { ProfiledPlan } from 'neo4j-driver';
import type { GraphModel } from '../../src/model/graph-model.js';
import { driverParameters } from '../../src/store/neo4j/driver-parameters.js';
import { fenced } from '../../src/store/neo4j/load-fence.js';
import type { Database } from '../database/database.js';
import type { Question, Shape } from '../shapes/shape.js';
import { compileQuestion } from './compile-question.js';

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

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of the whole statements of ours, with all that is asked beside the question. */
export async function countOurHits(
  database: Database,
  schema: GraphQLSchema,
  model: GraphModel,
  shape: Shape,
  pool: readonly Question[],
): Promise<number> {
  const hits: number[] = [];
  for (const { variables } of pool.slice(0, PROFILED)) {
    const { compiled, parameters } = compileQuestion(schema, model, shape, variables);
    hits.push(await profile(database, fenced(compiled), driverParameters(parameters)));
  }
  return average(hits);
}

export async function countRivalHits(database: Database, shape: Shape, pool: readonly Question[]): Promise<number> {
  const hits: number[] = [];
  for (const { variables, rival = variables } of pool.slice(0, PROFILED)) hits.push(await profile(database, shape.rival, rival));
  return average(hits);
}
