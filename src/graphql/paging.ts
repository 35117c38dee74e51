import { ArgsType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Where a page stands in its list, as Relay has it. Lists take `first` with `after` or `last` with `before`; 20 where neither is given, 1000 at most. Without `orderBy` they are in order of id, and ties are broken by id.',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on behind this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the list goes on before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first edge.' })
  startCursor?: string;

  @Field(() => String, { nullable: true, description: 'The cursor of the last edge.' })
  endCursor?: string;
}

/**
 * The arguments of every connection. They carry no descriptions: repeated on each of a hundred fields, those would
 * bury the schema; `PageInfo` and docs/data-model.md explain them once.
 */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true }) first?: number;
  @Field(() => String, { nullable: true }) after?: string;
  @Field(() => Int, { nullable: true }) last?: number;
  @Field(() => String, { nullable: true }) before?: string;
}
