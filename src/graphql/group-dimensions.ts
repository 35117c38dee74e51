import { registerEnumType } from 'type-graphql';
import { calendarParts } from '../model/calendar-parts.js';
import { declared, type ModelClass } from '../model/declarations.js';
import { dimensionName, groupFields, rolledUp } from '../model/dimensions.js';
import { hopFields, type HopField } from '../model/hops.js';
import { regionLevels } from '../model/region-levels.js';
import { Period } from '../model/scalars.js';
import { nameOf, withInterfaces } from './connections.js';

const explained: Readonly<Record<string, string>> = {
  YEAR: 'The year that the period lies in; null where it lies in several.',
  HALF_YEAR: 'The half of a year that the period lies in.',
  QUARTER: 'The quarter that the period lies in.',
  MONTH: 'The month that the period lies in.',
};

/** The names of what a class can be grouped by; `dimensionsOf` knows what they mean. */
function namesOf(type: ModelClass, hops: readonly HopField[]): string[] {
  const owners = withInterfaces(type);
  const values = declared.properties.filter(({ owner, field }) => owners.includes(owner) && field !== 'id');
  const related = hops.filter(({ owner }) => owners.includes(owner));
  return [
    ...values.flatMap(({ field, type: value }) => [dimensionName(field), ...(value() === Period ? Object.keys(calendarParts) : [])]),
    ...related.flatMap((hop) => [dimensionName(hop.field), ...rollupsOf(hop, hops).map((rollup) => rolledUp(hop.field, rollup))]),
  ];
}

const rollupsOf = ({ target }: HopField, hops: readonly HopField[]): string[] => [
  ...(hops.some(({ owner, nested, many }) => owner === target && nested && !many) ? ['ROOT'] : []),
  ...(nameOf(target) === 'Region' ? Object.keys(regionLevels) : []),
];

/** The enum of everything that something can be grouped by. */
export function declareDimensions(): object {
  const hops = hopFields();
  const grouped = declared.types.filter(({ name }) => Object.values(groupFields).includes(name));
  const names = [...new Set(grouped.flatMap(({ type }) => namesOf(type, hops)))].sort();
  const dimensions = Object.fromEntries(names.map((name) => [name, name]));
  registerEnumType(dimensions, {
    name: 'Dimension',
    description:
      'What something is grouped by: a field of it in capitals. Where the field leads to many (a plural), a member counts in several groups. `_ROOT` goes on to the whole that a part belongs to at last, `_CITY` and `_COUNTY` to the nearest region of that level (市, 区县). What an investment lacks is taken from its project. An error names what fits.',
    valuesConfig: Object.fromEntries(Object.entries(explained).map(([name, description]) => [name, { description }])),
  });
  return dimensions;
}
