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
  @Property(() => Decimal, {
    sort: 'number',
    revisable: true,
    description: 'The value in the unit of the indicator; of a range, the lower end.',
  })
  value!: number;

  @Property(() => Decimal, { nullable: true, revisable: true, description: 'The upper end, where a range is stated.' })
  upper?: number;

  @Property(() => String, { description: 'The unit of the indicator.' })
  unit!: string;

  @Property(() => String, { revisable: true, description: 'The value as printed.' })
  text!: string;

  @Property(() => Period, { sort: 'text', description: 'The period it is for.' })
  period!: string;

  @Property(() => StatementKind, { sort: 'ordinal', description: 'Result, expectation or aim.' })
  kind!: string;

  @Property(() => [Qualifier], { revisable: true, description: 'How the value is to be taken.' })
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

  @ToOne(() => Observation, {
    relationship: 'COMPARED_WITH',
    revisable: true,
    description: 'Of a result: the aim for the same subject, indicator and period, else for the year the period lies in.',
    inverse: { field: 'results', many: true, description: 'Of an aim: the results for its period, and for parts of it.' },
  })
  target?: Observation;

  @ToOne(() => Observation, {
    relationship: 'PRECEDED_BY',
    description: 'The same figure for the same part of the year before: of 2023-H1 that of 2022-H1.',
    inverse: { field: 'next', many: false, description: 'The same figure for the same part of the year after.' },
  })
  previous?: Observation;
}
