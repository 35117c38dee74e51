import { GraphEntity, Property, ToOne } from '../decorators.js';
import { Qualifier, StatementKind } from '../enums.js';
import { Decimal, Period } from '../scalars.js';
import { Entity } from './entity.js';
import { Indicator } from './indicator.js';
import { Node } from './node.js';
import { Region } from './region.js';

@GraphEntity({
  label: 'Observation',
  one: 'observation',
  many: 'observations',
  implements: [Node],
  description: 'The value of an indicator for something in a period (观测值).',
})
export class Observation {
  @Property(() => Decimal, { sort: 'number', description: 'The value in the unit of the indicator; of a range, the lower end.' })
  value!: number;

  @Property(() => Decimal, { nullable: true, description: 'The upper end, where a range is stated.' })
  upper?: number;

  @Property(() => String, { description: 'The unit of the indicator.' })
  unit!: string;

  @Property(() => String, { description: 'The value as printed.' })
  text!: string;

  @Property(() => Period, { sort: 'text', description: 'The period it is for.' })
  period!: string;

  @Property(() => StatementKind, { sort: 'ordinal', description: 'Result, expectation or aim.' })
  kind!: string;

  @Property(() => [Qualifier], { description: 'How the value is to be taken.' })
  qualifiers!: string[];

  @ToOne(() => Indicator, {
    relationship: 'OF_INDICATOR',
    description: 'What is counted.',
    inverse: { field: 'values', many: true, description: 'All observations of this indicator.' },
  })
  indicator!: Indicator;

  @ToOne(() => Entity, {
    relationship: 'OBSERVED_IN',
    description: 'What it was observed for.',
    inverse: { field: 'observations', many: true, description: 'The figures observed for it.' },
  })
  subject!: Entity;

  @ToOne(() => Region, { relationship: 'OBSERVED_IN', description: 'The region, where it was observed for one.' })
  region?: Region;
}
