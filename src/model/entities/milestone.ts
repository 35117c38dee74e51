import { GraphEntity, Property } from '../decorators.js';
import { ProjectStatus, StatementKind } from '../enums.js';
import { Period } from '../scalars.js';
import { Node } from './node.js';

@GraphEntity({
  label: 'Milestone',
  one: 'milestone',
  many: 'milestones',
  implements: [Node],
  description: 'A point in the life of a project (节点).',
})
export class Milestone {
  @Property(() => ProjectStatus, { sort: 'ordinal', description: 'The status it reached.' })
  status!: string;

  @Property(() => StatementKind, { sort: 'ordinal', description: 'Reached, expected or aimed at.' })
  kind!: string;

  @Property(() => Period, { nullable: true, sort: 'text', description: 'When, as precisely as the text says.' })
  period?: string;
}
