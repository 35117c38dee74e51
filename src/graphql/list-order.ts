import { Field, InputType } from 'type-graphql';
import { declared } from '../model/declarations.js';
import { SortDirection } from '../model/enums.js';
import type { HopField } from '../model/hops.js';
import { Money } from '../model/scalars.js';

/**
 * What a sum is taken of: amounts of money, and relationships that lead to some. Other numbers have units of their own
 * each, and no sum. One type for all kinds of nodes; whether a field fits the nodes at hand is checked with the order.
 */
@InputType({ description: 'An order by a sum: an amount, or a relationship that leads to one.' })
class SumOrder {}

@InputType({ description: 'An order of nodes by what they have many of.' })
export class ListOrder {
  @Field(() => SortDirection, { nullable: true, description: 'By how many there are.' }) count?: string;
  @Field(() => SumOrder, { nullable: true, description: 'By the sum of an amount over all of them.' }) sum?: SumOrder;
}

/** Gives `SumOrder` its fields, once all relationships are known. */
export function declareSums(hops: readonly HopField[]): void {
  const amounts = declared.properties.filter(({ type }) => type() === Money);
  for (const field of new Set(amounts.map((amount) => amount.field))) {
    Field((() => SortDirection) as never, { nullable: true, description: 'The amount itself.' })(SumOrder.prototype, field);
  }
  const leading = hops.filter(({ target }) => amounts.some(({ owner }) => owner === target));
  for (const field of new Set(leading.map((hop) => hop.field))) {
    Field(() => SumOrder, { nullable: true, description: 'An amount at the other end.' })(SumOrder.prototype, field);
  }
}
