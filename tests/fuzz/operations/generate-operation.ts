import type { GraphQLSchema } from 'graphql';
import type { GraphModel } from '../../../src/model/graph-model.js';
import { Choices } from '../choices.js';
import type { GraphSamples } from '../graphs/graph-samples.js';
import { DraftOperation } from './draft-operation.js';
import { draftWholeGroups } from './draft-groups.js';
import { draftFilteredLists, draftSelection } from './draft-selections.js';

/** An operation with several sets of variables of one shape. */
export interface GeneratedOperation {
  readonly source: string;
  readonly variableSets: readonly Record<string, unknown>[];
}

export interface OperationBounds {
  readonly depth: number;
  readonly fields: number;
  readonly variableSets: number;
  /** Set where only properties, relationships and lists are to be drawn, and nothing that has a builder of its own. */
  readonly plain?: boolean;
}

/** A valid operation over the schema, from a list of numbers; the empty list gives the simplest. */
export function generateOperation(
  schema: GraphQLSchema,
  model: GraphModel,
  samples: GraphSamples,
  numbers: readonly number[],
  bounds: OperationBounds,
): GeneratedOperation {
  const operation = new DraftOperation(schema, model, samples, new Choices(numbers), bounds);
  const place = { depth: bounds.depth, parents: 1, taken: new Set<string>() };
  const query = schema.getQueryType()!;
  const grouped = !bounds.plain && operation.choices.once(8);
  const listed = !grouped && operation.choices.once(3);
  const selection = grouped
    ? draftWholeGroups(operation, query)
    : listed
      ? draftFilteredLists(operation, query)
      : draftSelection(operation, query, place);
  const source = operation.document(selection);
  const hasVariables = source.includes('$');
  return { source, variableSets: operation.variableSets(hasVariables ? bounds.variableSets : 1, operation.choices.below(2 ** 31)) };
}
