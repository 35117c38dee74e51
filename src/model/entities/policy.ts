import { GraphEntity, Property, ToMany, ToOne } from '../decorators.js';
import { PolicyKind } from '../enums.js';
import { Entity } from './entity.js';
import { Node } from './node.js';

@GraphEntity({
  label: 'Policy',
  one: 'policy',
  many: 'policies',
  implements: [Node, Entity],
  description: 'A strategy, campaign, measure or mechanism (政策), such as 九解一协调.',
})
export class Policy {
  @Property(() => PolicyKind, { sort: 'ordinal', description: 'Strategy, campaign, measure and so on.' })
  kind!: string;

  @ToOne(() => Policy, {
    relationship: 'UNDER',
    nested: true,
    revisable: true,
    description: 'The policy this one belongs to.',
    inverse: { field: 'parts', many: true, description: 'The policies under this one.' },
  })
  parent?: Policy;

  @ToMany(() => Policy, {
    relationship: 'SUPERSEDES',
    description: 'Earlier versions that this one replaces.',
    inverse: { field: 'supersededBy', many: true, description: 'Later versions that replace this one.' },
  })
  supersedes!: Policy[];
}
