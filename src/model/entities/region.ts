import { GraphEntity, Property, ToOne } from '../decorators.js';
import { RegionKind } from '../enums.js';
import { Entity } from './entity.js';
import { Node } from './node.js';

@GraphEntity({
  label: 'Region',
  one: 'region',
  many: 'regions',
  implements: [Node, Entity],
  description: 'A place: city, district, county, development zone, town, village or park (地区).',
})
export class Region {
  @Property(() => RegionKind, { sort: 'ordinal', description: 'City, district, county, development zone and so on.' })
  kind!: string;

  @Property(() => String, { nullable: true, sort: 'text', description: 'The GB/T 2260 code, where one exists (行政区划代码).' })
  adcode?: string;

  @ToOne(() => Region, {
    relationship: 'PART_OF',
    nested: true,
    revisable: true,
    description: 'The region this one lies in (上级地区).',
    inverse: { field: 'parts', many: true, description: 'The regions that lie directly in this one (下级地区).' },
  })
  parent?: Region;
}
