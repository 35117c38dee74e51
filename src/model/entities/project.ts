import { GraphEntity, Property, ToMany, ToOne } from '../decorators.js';
import { ProjectKind, ProjectStatus } from '../enums.js';
import { Enterprise } from './enterprise.js';
import { Entity } from './entity.js';
import { Industry } from './industry.js';
import { Investment } from './investment.js';
import { Milestone } from './milestone.js';
import { Node } from './node.js';
import { Organization } from './organization.js';
import { Policy } from './policy.js';
import { Region } from './region.js';

@GraphEntity({
  label: 'Project',
  one: 'project',
  many: 'projects',
  implements: [Node, Entity],
  description: 'A project (项目), or a named set of projects.',
})
export class Project {
  @Property(() => ProjectKind, { sort: 'ordinal', description: 'One project, or a set that a document counts together.' })
  kind!: string;

  @Property(() => ProjectStatus, {
    nullable: true,
    sort: 'ordinal',
    revisable: true,
    description: 'The latest milestone that a document states.',
  })
  status?: string;

  @Property(() => [String], { revisable: true, description: 'What it can produce, as printed: `乙烯 120万吨/年` (产能).' })
  capacities!: string[];

  @ToOne(() => Region, {
    relationship: 'LOCATED_IN',
    revisable: true,
    description: 'The one region it belongs to: the smallest that a text supports.',
    inverse: { field: 'projects', many: true, description: 'The projects that belong to this region.' },
  })
  region?: Region;

  @ToMany(() => Region, {
    relationship: 'SPANS',
    description: 'Every region it spans, when it is more than one.',
    inverse: { field: 'spannedBy', many: true, description: 'The projects that span this region and others.' },
  })
  regions!: Region[];

  @ToMany(() => Enterprise, {
    relationship: 'BUILDS',
    direction: 'IN',
    description: 'The enterprises that build, invest in or run it.',
    inverse: { field: 'projects', many: true, description: 'The projects it builds, invests in or runs.' },
  })
  enterprises!: Enterprise[];

  @ToMany(() => Organization, {
    relationship: 'RUNS',
    direction: 'IN',
    description: 'The organizations that build or run it.',
    inverse: { field: 'projects', many: true, description: 'The projects it builds or runs.' },
  })
  organizations!: Organization[];

  @ToMany(() => Industry, {
    relationship: 'IN_INDUSTRY',
    description: 'The industries it belongs to.',
    inverse: { field: 'projects', many: true, description: 'The projects of this industry.' },
  })
  industries!: Industry[];

  @ToMany(() => Policy, {
    relationship: 'SUPPORTED_BY',
    revisable: true,
    description: 'The policies it is under.',
    inverse: { field: 'projects', many: true, description: 'The projects under this policy.' },
  })
  policies!: Policy[];

  @ToMany(() => Project, {
    relationship: 'PART_OF_PROJECT',
    nested: true,
    description: 'The projects it is a stage of, and the sets it is counted in.',
    inverse: { field: 'parts', many: true, description: 'Its stages, or the projects counted in it.' },
  })
  partOf!: Project[];

  @ToOne(() => Investment, {
    relationship: 'TOTAL_INVESTMENT',
    revisable: true,
    description: 'The total investment that wins among those stated (总投资).',
  })
  investment?: Investment;

  @ToMany(() => Investment, {
    relationship: 'HAS_INVESTMENT',
    description: 'All amounts stated: totals, plans, completed and contracted.',
    inverse: { field: 'project', many: false, description: 'The project whose investment it is.' },
  })
  investments!: Investment[];

  @ToMany(() => Milestone, {
    relationship: 'HAS_MILESTONE',
    description: 'How far it was, and when.',
    inverse: { field: 'project', many: false, description: 'The project that reached it.' },
  })
  milestones!: Milestone[];
}
