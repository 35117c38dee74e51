import { GraphEntity, Property, ToMany, ToOne } from '../decorators.js';
import { StatementKind } from '../enums.js';
import { Period } from '../scalars.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Statement } from './statement.js';

@GraphEntity({
  label: 'Conflict',
  one: 'conflict',
  many: 'conflicts',
  implements: [Node],
  description: 'One question that statements answer differently (分歧): the same subject, property and period.',
})
export class Conflict {
  @Property(() => String, { sort: 'text', description: 'What they differ about: a property, a relationship or an indicator id.' })
  property!: string;

  @Property(() => Period, { nullable: true, sort: 'text', description: 'The period it is about, where the question is about one.' })
  period?: string;

  @Property(() => StatementKind, {
    sort: 'ordinal',
    description: 'The kind of the value that wins; results and expectations are one question.',
  })
  kind!: string;

  @Property(() => String, { sort: 'text', revisable: true, description: 'The rule that decides which statement wins.' })
  rule!: string;

  @ToOne(() => Entity, {
    relationship: 'CONFLICT_ABOUT',
    description: 'What they differ about, or whom.',
    inverse: { field: 'conflicts', many: true, description: 'What statements about it differ in (分歧).', filterArguments: ['property'] },
  })
  subject!: Entity;

  @ToMany(() => Statement, {
    relationship: 'IN_CONFLICT',
    direction: 'IN',
    revisable: true,
    description: 'Every statement that takes a side; its rank says which.',
    inverse: { field: 'conflict', many: false, description: 'Where others contradict it: the question they answer differently.' },
  })
  statements!: Statement[];

  @ToOne(() => Statement, { relationship: 'WINNER', revisable: true, description: 'The statement that the graph shows.' })
  winner!: Statement;
}
