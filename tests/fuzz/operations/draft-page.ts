import { getNamedType, isInputObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputObjectType } from 'graphql';
import type { SortKey } from '../../../src/compiler/plan/query-plan.js';
import type { TypeModel } from '../../../src/model/graph-model.js';
import type { Choices } from '../choices.js';
import { leafOf } from './draft-leaf.js';
import type { DraftOperation } from './draft-operation.js';
import { draftOrder } from './draft-order.js';
import { fixed, literal, type DraftValue } from './draft-value.js';
import { draftWhere } from './draft-where.js';

const MODES = [
  [],
  ['first'],
  ['first', 'after'],
  ['last'],
  ['last', 'before'],
  ['after'],
  ['before'],
  ['first', 'before'],
  ['last', 'after'],
  ['first', 'after', 'before'],
] as const;

export interface DraftedArguments {
  readonly text: string;
  /** How many rows the page can have at most. */
  readonly rows: number;
}

const DEFAULT_ROWS = 20;

/**
 * The arguments of a connection of this type; `most` bounds its rows, so that nested pages do not multiply endlessly.
 * `filtered` makes sure of a condition.
 */
export function draftPage(
  operation: DraftOperation,
  type: TypeModel,
  field: GraphQLField<unknown, unknown>,
  most: number,
  filtered = false,
): DraftedArguments {
  const { choices } = operation;
  const argument = (name: string): GraphQLArgument | undefined => field.args.find((each) => each.name === name);
  const drafted: (readonly [string, DraftValue])[] = [];
  const add = (name: string, draft: () => DraftValue): number => drafted.push([name, operation.value(argument(name)!.type, draft)]);

  const order = argument('orderBy');
  let keys: readonly SortKey[] = [{ kind: 'property', property: 'id', descending: false }];
  if (order && choices.once(2)) {
    const draft = draftOrder(operation, type, getNamedType(order.type) as GraphQLInputObjectType);
    keys = draft.keys;
    // A default or a missing value would be another order than the cursors were made for.
    drafted.push(['orderBy', choices.once(3) ? operation.value(order.type, () => draft.value) : draft.value]);
    if (drafted[0]![1].kind === 'variable') keys = [];
  }
  const where = argument('where');
  if (where && (filtered || choices.once(2)))
    add('where', () => draftWhere(operation, type, getNamedType(where.type) as GraphQLInputObjectType, 2));
  for (const { name, type: argumentType } of field.args) {
    const property = type.properties.get(name);
    if (property && !isInputObjectType(getNamedType(argumentType)) && choices.once(3))
      add(name, () => ({ kind: 'leaf', draw: (each) => leafOf(operation, type, property, 'eq', each) }));
  }

  const modes = MODES.filter(
    (mode) =>
      (most >= DEFAULT_ROWS || mode.some((name) => name === 'first' || name === 'last')) &&
      (keys.length > 0 || !mode.some((name) => name === 'after' || name === 'before')),
  );
  for (const name of choices.oneOf(modes)) {
    const draw =
      name === 'first' || name === 'last'
        ? (each: Choices) => (each.once(20) ? 0 : 1 + each.below(most))
        : (each: Choices) => operation.samples.cursor(type, keys, each);
    const draft = (): DraftValue => ({ kind: 'leaf', draw });
    if (name === 'after' || name === 'before' || !choices.once(3)) add(name, draft);
    else drafted.push([name, fixed(draw(choices))]);
  }
  const text = drafted.map(([name, value]) => `${name}: ${literal(value, choices)}`).join(', ');
  return { text: text === '' ? '' : `(${text})`, rows: Math.max(most, 1) };
}
