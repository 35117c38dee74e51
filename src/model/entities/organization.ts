import { GraphEntity, Property, ToOne } from '../decorators.js';
import { OrganizationKind } from '../enums.js';
import { Entity } from './entity.js';
import { Node } from './node.js';
import { Region } from './region.js';

@GraphEntity({
  label: 'Organization',
  one: 'organization',
  many: 'organizations',
  implements: [Node, Entity],
  description: 'A university, institute, department or other body (机构).',
})
export class Organization {
  @Property(() => OrganizationKind, { sort: 'ordinal', description: 'University, institute, department and so on.' })
  kind!: string;

  @ToOne(() => Organization, {
    relationship: 'UNIT_OF',
    nested: true,
    revisable: true,
    description: 'The organization it is a unit of.',
    inverse: { field: 'units', many: true, description: 'Its units.' },
  })
  parent?: Organization;

  @ToOne(() => Region, {
    relationship: 'SEATED_IN',
    revisable: true,
    description: 'Where it has its seat.',
    inverse: { field: 'organizations', many: true, description: 'The organizations with their seat here.' },
  })
  region?: Region;
}
