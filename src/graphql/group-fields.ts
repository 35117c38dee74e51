import { Arg, Field, InputType, Int, ObjectType, Query } from 'type-graphql';
import { graphExtensions } from '../model/decorators.js';
import { declared, type Target } from '../model/declarations.js';
import { groupFields } from '../model/dimensions.js';
import { MoneyUnit, SortDirection } from '../model/enums.js';
import { Node } from '../model/index.js';
import { Decimal } from '../model/scalars.js';
import { nameOf, type TypeFamily } from './connections.js';
import { never } from './declare-root.js';
import { IntFilter, MoneyFilter } from './filters.js';
import { declareDimensions } from './group-dimensions.js';

@ObjectType({
  description:
    'The numbers of the members of a group: investment of projects and enterprises, amounts, values. Those without a number do not take part.',
})
export class Aggregate {
  @Field(() => Int, { description: 'How many members have a number.' }) count!: number;
  @Field(() => Int, { description: 'How many different numbers there are.' }) distinct!: number;
  @Field(() => Decimal, { nullable: true, description: 'The sum, exact; null where no member has a number.' }) sum?: number;
  @Field(() => Decimal, {
    nullable: true,
    description: 'The sum by the count, rounded half to even: money to a yuan, others to a millionth.',
  })
  avg?: number;
  @Field(() => Decimal, { nullable: true, description: 'The least.' }) min?: number;
  @Field(() => Decimal, { nullable: true, description: 'The greatest.' }) max?: number;
  @Field(() => Decimal, { nullable: true, description: 'The one in the middle, or the mean of the two there, rounded like the average.' })
  median?: number;
  @Field(() => String, { nullable: true, description: 'The unit of all of them.' }) unit?: string;
}

@InputType({
  description: 'Conditions on groups; all must hold. Numbers that are no money are compared in their own unit: leave out `unit`.',
})
export class GroupHaving {
  @Field(() => IntFilter, { nullable: true, description: 'How many members.' }) count?: object;
}

@InputType({ description: 'An order of groups: one field an object. Ties are broken by the keys, not stated first.' })
export class GroupOrder {
  @Field(() => SortDirection as never, { nullable: true, description: 'By the keys, in the order of `by`.' }) key?: string;
  @Field(() => SortDirection as never, { nullable: true, description: 'By the number of members.' }) count?: string;
}

for (const figure of ['sum', 'avg', 'min', 'max', 'median']) {
  Field(() => MoneyFilter, { nullable: true, description: `A condition on \`measure { ${figure} }\`.` })(GroupHaving.prototype, figure);
  Field((() => SortDirection) as never, { nullable: true, description: `By \`measure { ${figure} }\`.` })(GroupOrder.prototype, figure);
}

/** The two object types that name the dimensions, which are made of the model. */
function declareGroup(dimensions: object, families: ReadonlyMap<Target, TypeFamily>, listArguments: ListArguments): new () => object {
  class GroupKey {}
  ObjectType({ description: 'What the members of a group have in common, by one dimension.' })(GroupKey);
  const key = (field: string, type: () => unknown, description: string, nullable: boolean): void =>
    Field(type as never, { description, nullable })(GroupKey.prototype, field);
  key('dimension', () => dimensions, 'The dimension.', false);
  key('value', () => String, 'The value, or the id of the entity; null where none is stated, which is a group of its own.', true);
  key('node', () => Node, 'The entity, where the dimension leads to entities.', true);

  class Group {}
  ObjectType({ description: 'Members that have something in common (分组).' })(Group);
  const field = (name: string, type: () => unknown, description: string, nullable = false): void =>
    Field(type as never, { description, nullable })(Group.prototype, name);
  field('keys', () => [GroupKey], 'One a dimension, in the order of `by`.');
  field('count', () => Int, 'How many members.');
  field('distinct', () => Int, 'How many different keys of another dimension the members have.');
  Arg('by', () => dimensions as never)(Group.prototype, 'distinct', 0);
  field('measure', () => Aggregate, 'Their numbers; null with an error where units or kinds would be mixed.', true);
  Arg('unit', () => MoneyUnit as never, { nullable: true, description: 'Of money; yuan where it is left out.' })(
    Group.prototype,
    'measure',
    0,
  );
  for (const target of groupedTargets()) {
    const family = families.get(target)!;
    const name = declared.types.find(({ type }) => type === target)!.entity!.many!;
    field(name, () => family.connection, `The members, where ${name} are grouped.`, true);
    listArguments(Group.prototype, name, family);
  }
  return Group;
}

type ListArguments = (prototype: object, field: string, family: TypeFamily) => void;

const groupedTargets = (): Target[] => Object.values(groupFields).map((name) => declared.types.find((each) => each.name === name)!.type);

/** The root fields that group. @param listArguments puts the arguments of a connection on a field */
export function declareGroups(root: object, families: ReadonlyMap<Target, TypeFamily>, listArguments: ListArguments): void {
  const dimensions = declareDimensions();
  const group = declareGroup(dimensions, families, listArguments);
  for (const [name, entity] of Object.entries(groupFields)) {
    const { where } = families.get(groupedTargets().find((target) => nameOf(target) === entity)!)!;
    const description = `Groups of ${entity} with counts and sums (分组汇总). At most three dimensions; none makes one group of all.`;
    Query((() => [group]) as never, { name, description })(root, name, { value: never });
    graphExtensions({ builder: 'groups' })(root, name);
    Arg('by', () => [dimensions] as never)(root, name, 0);
    Arg('where', () => where!, { nullable: true, description: 'Which take part.' })(root, name, 1);
    Arg('having', () => GroupHaving, { nullable: true, description: 'Which groups are shown.' })(root, name, 2);
    Arg('orderBy', () => [GroupOrder], { nullable: true, description: 'By the keys where it is left out.' })(root, name, 3);
    Arg('first', () => Int, { defaultValue: 20, description: 'How many groups at most; 1000 is the most.' })(root, name, 4);
  }
}
