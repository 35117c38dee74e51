import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { GraphSamples } from '../graphs/graph-samples.js';
import { generateOperation, type OperationBounds } from '../operations/generate-operation.js';
import type { Differential } from './differential.js';

export interface PropertyOptions {
  readonly runs: number;
  readonly seed?: number;
  /** Where in a failed run to begin: the counterexample alone is run again. */
  readonly path?: string;
  readonly bounds?: OperationBounds;
  /** How long a failing operation is made smaller (ms); default a minute. */
  readonly shrinking?: number;
  /** Whether so much was seen that the rest of the runs may be left out. */
  readonly enough?: () => boolean;
  /** Called after each operation with the statements it took. */
  readonly checked?: (statements: readonly string[]) => Promise<void>;
  /** Called where an operation failed half-way, so that nobody knows which statements it took. */
  readonly failed?: () => Promise<void>;
}

export interface PropertyResult {
  readonly failed: boolean;
  /** How many operations passed, or passed before one failed. */
  readonly runs: number;
  readonly seed: number;
  readonly path: string | null;
  /** What differed, of the smallest operation found. */
  readonly report: string;
}

/** As wide and deep as Neo4j plans in about a third of a second. */
export const BOUNDS: OperationBounds = { depth: 4, fields: 14, variableSets: 3 };
const DECISIONS = 220;

/** Generates operations over a graph and checks each, until one fails. */
export async function runProperty(
  schema: GraphQLSchema,
  model: GraphModel,
  batch: GraphBatch,
  differential: Differential,
  options: PropertyOptions,
): Promise<PropertyResult> {
  const { runs, seed, path, bounds = BOUNDS, shrinking = 60_000, enough, checked, failed } = options;
  const samples = new GraphSamples(model, batch);
  let deadline = Infinity;
  const property = fc.asyncProperty(fc.array(fc.nat(), { minLength: 12, maxLength: DECISIONS, size: 'max' }), async (numbers) => {
    if (Date.now() > deadline || enough?.()) return;
    try {
      const statements = await differential.check(generateOperation(schema, model, samples, numbers, bounds));
      await checked?.(statements);
    } catch (error) {
      deadline = Math.min(deadline, Date.now() + shrinking);
      await failed?.();
      throw error;
    }
  });
  const details = await fc.check(property, {
    numRuns: runs,
    endOnFailure: shrinking === 0,
    ...(seed !== undefined && { seed }),
    ...(path !== undefined && { path }),
  });
  const { errorInstance } = details as { errorInstance?: unknown };
  return {
    failed: details.failed,
    runs: details.numRuns,
    seed: details.seed,
    path: details.counterexamplePath,
    report: errorInstance === undefined ? '' : describeError(errorInstance),
  };
}

/** The message, and those of what caused it. */
const describeError = (error: unknown): string =>
  error instanceof Error
    ? [error.message, ...(error.cause === undefined ? [] : [describeError(error.cause)])].join('\nbecause of ')
    : String(error);
