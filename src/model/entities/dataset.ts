import { Int } from 'type-graphql';
import { GraphEntity, Property } from '../decorators.js';
import { Node } from './node.js';

@GraphEntity({
  label: 'Dataset',
  one: 'dataset',
  singleton: true,
  implements: [Node],
  description: 'The curated dataset that the graph was loaded from.',
})
export class Dataset {
  @Property(() => String, { description: 'Its title.' })
  title!: string;

  @Property(() => String, { description: 'Its version.' })
  version!: string;

  @Property(() => String, { description: 'The licence of the curated data.' })
  licence!: string;

  @Property(() => String, { description: 'A hash of all records: equal hashes mean equal graphs.' })
  contentHash!: string;

  @Property(() => Int, { description: 'How many statements it has.' })
  statementCount!: number;
}
