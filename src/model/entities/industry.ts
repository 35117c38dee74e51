import { GraphEntity, ToOne } from '../decorators.js';
import { Entity } from './entity.js';
import { Node } from './node.js';

@GraphEntity({
  label: 'Industry',
  one: 'industry',
  many: 'industries',
  implements: [Node, Entity],
  description: 'An industry or a segment of one (产业).',
})
export class Industry {
  @ToOne(() => Industry, {
    relationship: 'SEGMENT_OF',
    nested: true,
    revisable: true,
    description: 'The industry this one is a segment of.',
    inverse: { field: 'segments', many: true, description: 'Its segments.' },
  })
  parent?: Industry;
}
