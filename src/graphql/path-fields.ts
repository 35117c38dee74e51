import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { declared } from '../model/declarations.js';
import { graphExtensions } from '../model/decorators.js';
import { Basis, Direction } from '../model/enums.js';
import { Node } from '../model/index.js';
import { nameOf } from './connections.js';
import { declareRoot, type Argument } from './declare-root.js';

type RelationTypes = Readonly<Record<string, string>>;

/** Every relationship type of the model as an enum, with the types at its ends. */
function relationTypes(): RelationTypes {
  const ends = new Map<string, { readonly from: Set<string>; readonly to: Set<string> }>();
  for (const { relationship, direction, owner, target } of declared.relationships) {
    const end = ends.get(relationship) ?? { from: new Set(), to: new Set() };
    const [near, far] = direction === 'OUT' ? [end.from, end.to] : [end.to, end.from];
    near.add(nameOf(owner));
    far.add(nameOf(target()));
    ends.set(relationship, end);
  }
  const described = [...ends].map(([type, { from, to }]) => [type, { description: `${[...from].join(', ')} → ${[...to].join(', ')}` }]);
  const types = Object.fromEntries([...ends.keys()].map((type) => [type, type]));
  registerEnumType(types, {
    name: 'RelationType',
    description: 'A type of relationship, from and to what.',
    valuesConfig: Object.fromEntries(described) as never,
  });
  return types;
}

/** A step of a path. Its `statements` are declared with those of edges. */
@ObjectType({ description: 'A step from one node to the next, over one relationship (一步).' })
export class Step {
  @Field(() => Node, { description: 'The node it leaves.' })
  from!: Node;

  @Field(() => Node, { description: 'The node it reaches.' })
  node!: Node;

  @Field(() => Direction, { description: '`OUT` along the arrow of the relationship, `IN` against it.' })
  direction!: string;

  @Field(() => Basis, { nullable: true, description: 'What the relationship rests on.' })
  basis?: string;

  @Field(() => Int, { description: 'Which step it is, from 1; in a neighbourhood, how far its node is away.' })
  depth!: number;
}

@ObjectType({ description: 'How many relationships of a type and direction a node has.' })
export class RelationCount {
  @Field(() => Direction, { description: '`OUT` from the node, `IN` towards it.' })
  direction!: string;

  @Field(() => Int, { description: 'How many, at least 1.' })
  count!: number;

  @Field(() => String, { description: 'The field of the node that leads there.' })
  field!: string;
}

const number = (name: string, description: string, defaultValue: number): Argument => [name, () => Int, description, { defaultValue }];

/** Paths, neighbourhoods, and what a node is connected by. */
export function declarePaths(root: object): void {
  const RelationType = relationTypes();
  for (const type of [Step, RelationCount]) {
    Field(() => RelationType as never, { description: 'The type of the relationship.' })(type.prototype, 'relationship');
  }
  const types: Argument = [
    'types',
    () => [RelationType],
    'The types that may be walked; all between two entities where it is left out.',
    { nullable: true },
  ];
  const direction: Argument = ['direction', () => Direction, 'Which way they may be walked.', { defaultValue: Direction.BOTH }];
  const ends: readonly Argument[] = [
    ['from', () => ID, 'Where it begins.'],
    ['to', () => ID, 'Where it ends.'],
  ];
  declareRoot(root, {
    name: 'shortestPath',
    type: () => [Step],
    nullable: true,
    description: 'How two nodes are connected (最短路径): the first of `paths`; null where there is none.',
    args: [...ends, number('maxLength', 'How many steps at most; up to 6.', 6), types, direction],
  });
  declareRoot(root, {
    name: 'paths',
    type: () => [[Step]],
    description: 'Paths between two nodes, none of which meets a node twice (路径), shortest first.',
    args: [
      ...ends,
      number('maxLength', 'How many steps at most; up to 6.', 4),
      number('first', 'How many paths at most; up to 100.', 10),
      types,
      direction,
    ],
  });
  declareRoot(root, {
    name: 'neighborhood',
    type: () => [Step],
    description: 'What is around a node, nearest first (邻域): at most 1000 steps.',
    args: [
      ['of', () => ID, 'The node in the middle.'],
      number('depth', 'How many steps away at most; up to 3.', 1),
      types,
      direction,
      number('first', 'How many relationships of a type and direction each node shows at most; up to 100.', 20),
    ],
  });
  Field(() => [RelationCount], { description: 'How many relationships it has of each type and direction.' })(Node.prototype, 'relations');
  graphExtensions({ builder: 'relations' })(Node.prototype, 'relations');
}
