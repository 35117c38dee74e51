import { GraphEntity, ToMany, ToOne } from '../decorators.js';
import { Entity } from './entity.js';
import { Industry } from './industry.js';
import { Node } from './node.js';
import { Region } from './region.js';

@GraphEntity({
  label: 'Enterprise',
  one: 'enterprise',
  many: 'enterprises',
  implements: [Node, Entity],
  description: 'A company or group (企业), such as 吉林化纤.',
})
export class Enterprise {
  @ToOne(() => Enterprise, {
    relationship: 'SUBSIDIARY_OF',
    nested: true,
    revisable: true,
    description: 'The company or group it belongs to (母公司).',
    inverse: { field: 'subsidiaries', many: true, description: 'The companies that belong to it (子公司).' },
  })
  parent?: Enterprise;

  @ToOne(() => Region, {
    relationship: 'BASED_IN',
    revisable: true,
    description: 'Where it is based.',
    inverse: { field: 'enterprises', many: true, description: 'The enterprises based here.' },
  })
  region?: Region;

  @ToMany(() => Industry, {
    relationship: 'OPERATES_IN',
    description: 'The industries it works in.',
    inverse: { field: 'enterprises', many: true, description: 'The enterprises that work in this industry.' },
  })
  industries!: Industry[];
}
