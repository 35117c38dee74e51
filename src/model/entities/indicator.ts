import { GraphEntity, Property } from '../decorators.js';
import { Entity } from './entity.js';
import { Node } from './node.js';

@GraphEntity({
  label: 'Indicator',
  one: 'indicator',
  many: 'indicators',
  implements: [Node, Entity],
  description: 'A kind of figure (指标), kept in one unit.',
})
export class Indicator {
  @Property(() => String, { sort: 'collation', description: 'The unit its values are kept in.' })
  unit!: string;

  @Property(() => String, { nullable: true, description: 'What is counted.' })
  description?: string;
}
