import { Field, ID, Int, ObjectType } from 'type-graphql';
import { graphExtensions } from '../model/decorators.js';
import type { Target } from '../model/declarations.js';
import { SortDirection, StatementKind } from '../model/enums.js';
import { Indicator, Observation, Region } from '../model/index.js';
import { Decimal, Period } from '../model/scalars.js';
import type { TypeFamily } from './connections.js';
import { declareRoot, type Argument } from './declare-root.js';

@ObjectType({ description: 'An observation held against another one (比较). Computed from the two values, never stated.' })
export class Comparison {
  @Field(() => Observation, { description: 'The observation it is held against.' })
  observation!: Observation;

  @Field(() => Decimal, { nullable: true, description: 'Value minus the other value, in the unit of the indicator.' })
  difference?: number;

  @Field(() => Decimal, {
    nullable: true,
    description: 'For growth: the difference in per cent of the other value. For attainment: the value in per cent of the other.',
  })
  percent?: number;

  @Field(() => String, {
    description: 'How it was computed, or why it was not: nothing is computed from bounds, ranges and approximations.',
  })
  how!: string;
}

@ObjectType({ description: 'An observation and its place in a ranking (排名).' })
export class RankedObservation {
  @Field(() => Int, { description: 'Its place from 1; equal values share one, and the next is counted on: 1, 2, 2, 4.' })
  rank!: number;

  @Field(() => Boolean, { description: 'Whether another has the same place.' })
  tied!: boolean;

  @Field(() => Observation, { description: 'The observation.' })
  observation!: Observation;
}

@ObjectType({ description: 'What a column of a table shows.' })
export class TableColumn {
  @Field(() => Indicator, { nullable: true, description: 'The indicator; null where there is none with the id asked for.' })
  indicator?: Indicator;

  @Field(() => Period, { description: 'The period.' })
  period!: string;
}

@ObjectType({ description: 'A region and what was observed in it.' })
export class TableRow {
  @Field(() => Region, { description: 'The region.' })
  region!: Region;

  @Field(() => [Observation], { nullable: 'items', description: 'One a column, in order; null is a gap: no document states it.' })
  cells!: Observation[];
}

@ObjectType({ description: 'Regions by indicators and periods (表), gaps included.' })
export class IndicatorTable {
  @Field(() => [TableColumn], { description: 'The indicators in the order asked for, each with the periods in the order asked for.' })
  columns!: TableColumn[];

  @Field(() => [TableRow], { description: 'The regions.' })
  rows!: TableRow[];

  @Field(() => Int, { description: 'How many regions there are in all; `first` may have cut the rows.' })
  totalRows!: number;
}

function declareComparison(field: string, description: string): void {
  Field(() => Comparison, { nullable: true, description })(Observation.prototype, field);
  graphExtensions({ builder: field })(Observation.prototype, field);
}

const KIND: Argument = ['kind', () => StatementKind, 'Result, expectation or aim.', { defaultValue: StatementKind.ACTUAL }];

/** Rankings, tables and comparisons of observations. */
export function declareIndicators(root: object, families: ReadonlyMap<Target, TypeFamily>): void {
  const { where: regionWhere, order: regionOrder } = families.get(Region)!;
  const { where: observationWhere } = families.get(Observation)!;
  declareRoot(root, {
    name: 'ranking',
    type: () => [RankedObservation],
    description: 'Observations of one indicator and period by value (排名).',
    args: [
      ['indicator', () => ID, 'The indicator.'],
      ['period', () => Period, 'The period, exactly.'],
      KIND,
      ['where', () => observationWhere, 'Which observations take part, such as those of counties.', { nullable: true }],
      ['direction', () => SortDirection, 'The greatest value first, or the least.', { defaultValue: SortDirection.DESC }],
      ['first', () => Int, 'How many at most.', { defaultValue: 20 }],
    ],
  });
  declareRoot(root, {
    name: 'indicatorTable',
    type: () => IndicatorTable,
    description: 'Regions by periods of one indicator, by indicators of one period, or both (表).',
    args: [
      ['indicators', () => [ID], 'The indicators.'],
      ['periods', () => [Period], 'The periods, exactly.'],
      KIND,
      ['where', () => regionWhere, 'Which regions are rows.', { nullable: true }],
      ['orderBy', () => [regionOrder], 'The order of the rows.', { nullable: true }],
      ['first', () => Int, 'How many rows at most.', { defaultValue: 20 }],
      ['empty', () => Boolean, 'Whether regions without any of these figures are rows too.', { defaultValue: false }],
    ],
  });
  declareComparison('growth', 'Held against the same figure for the comparable period before (增长).');
  declareComparison('attainment', 'A result held against its target (完成情况).');
}
