import { Arg, Args, Field, Int, ObjectType } from 'type-graphql';
import type { Target } from '../model/declarations.js';
import { SearchMatch, SearchType } from '../model/enums.js';
import { Node, Statement } from '../model/index.js';
import { CalendarDate } from '../model/scalars.js';
import type { TypeFamily } from './connections.js';
import { declareRoot } from './declare-root.js';
import { PageArguments, PageInfo } from './paging.js';

@ObjectType({ description: 'A node that a search found, and how.' })
export class SearchEdge {
  @Field(() => String, { description: 'Its place in the list, for `after`.' })
  cursor!: string;

  @Field(() => Node, { description: 'The node.' })
  node!: Node;

  @Field(() => SearchMatch, { description: 'How it was found; the list is in this order.' })
  match!: string;

  @Field(() => String, { description: 'The name, alias or text that was found; for pinyin, what it spells.' })
  matchedText!: string;

  @Field(() => [Int], {
    description: 'Where in `matchedText` the words of the text are: start and end, start and end …, in UTF-16 units, ends not included.',
  })
  highlights!: number[];
}

@ObjectType({ description: 'A page of what a search found.' })
export class SearchConnection {
  @Field(() => [Node], { description: 'The nodes of this page.' })
  nodes!: Node[];

  @Field(() => [SearchEdge], { description: 'The nodes of this page, and how each was found.' })
  edges!: SearchEdge[];

  @Field(() => Int, { description: 'How many were found, on all pages.' })
  totalCount!: number;

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}

/** What is found by text, and what became known. */
export function declareSearch(root: object, families: ReadonlyMap<Target, TypeFamily>): void {
  declareRoot(root, {
    name: 'search',
    type: () => SearchConnection,
    description:
      'What a text finds (搜索): by name, alias, pinyin (`jilin huaxian`), initials (`jlhx`) or what statements say. Case, width and accents do not matter; every word of the text must be found.',
  });
  Arg('text', () => String)(root, 'search', 0);
  Arg('types', () => [SearchType as never], { nullable: true })(root, 'search', 1);
  Arg('first', () => Int, { nullable: true })(root, 'search', 2);
  Arg('after', () => String, { nullable: true })(root, 'search', 3);

  const { connection, where, order } = families.get(Statement)!;
  declareRoot(root, {
    name: 'changes',
    type: () => connection,
    description:
      'What became known: statements of documents published after `from` and up to `to` (by the last day their publication can have). Registers are always known.',
  });
  Arg('from', () => CalendarDate)(root, 'changes', 0);
  Arg('to', () => CalendarDate)(root, 'changes', 1);
  Arg('where', () => where!, { nullable: true })(root, 'changes', 2);
  Arg('orderBy', () => [order!], { nullable: true })(root, 'changes', 3);
  Args(() => PageArguments)(root, 'changes', 4);
}
