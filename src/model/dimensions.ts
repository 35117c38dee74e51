import { calendarParts, type CalendarPart } from './calendar-parts.js';
import type { GraphModel, HopModel, PropertyModel, TypeModel } from './graph-model.js';
import { regionLevels, type RegionLevel } from './region-levels.js';

/** The entities that can be grouped, by the root field that does so. */
export const groupFields: Readonly<Record<string, string>> = {
  projectGroups: 'Project',
  investmentGroups: 'Investment',
  enterpriseGroups: 'Enterprise',
  observationGroups: 'Observation',
  statementGroups: 'Statement',
};

/** Something that entities can be grouped by. */
export interface DimensionModel {
  readonly name: string;
  /** The relationships from an entity to where its key is; none where the entity has it itself. */
  readonly path: readonly HopModel[];
  /** The property that is the key, or null where the node at the end is. */
  readonly property: PropertyModel | null;
  /** The part of the calendar that a period must lie in, for the key to be that part. */
  readonly part: CalendarPart | null;
  /** How far the node at the end (of no path, the entity itself) is followed to what it is part of. */
  readonly rollup: 'ROOT' | RegionLevel | null;
  /** True where an entity can have several keys, and so be counted in several groups. */
  readonly many: boolean;
}

/** How dimensions are called: the field in capitals, `partOf` is `PART_OF`. */
export const dimensionName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const rolledUp = (field: string, rollup: string): string => `${dimensionName(field)}_${rollup}`;

const memo = new WeakMap<TypeModel, ReadonlyMap<string, DimensionModel>>();

/**
 * What an entity can be grouped by: each of its values, the entities it is related to, these rolled up, and parts of
 * the calendar. What it lacks itself it takes from the one entity it belongs to, where that can be grouped too: an
 * investment has the regions and industries of its project.
 */
export function dimensionsOf(model: GraphModel, type: TypeModel): ReadonlyMap<string, DimensionModel> {
  let dimensions = memo.get(type);
  if (!dimensions) {
    const own = ownDimensions(model, type);
    const taken = [...type.hops.values()]
      .filter(({ many, inverse, target }) => inverse && !many && target !== type.name && Object.values(groupFields).includes(target))
      .flatMap((hop) => ownDimensions(model, model.types.get(hop.target)!).map((each) => ({ ...each, path: [hop, ...each.path] })));
    memo.set(type, (dimensions = new Map([...taken, ...own].map((dimension) => [dimension.name, Object.freeze(dimension)]))));
  }
  return dimensions;
}

const plain = { path: [], property: null, part: null, rollup: null } as const;

function ownDimensions(model: GraphModel, type: TypeModel): DimensionModel[] {
  const values = [...type.properties.values()]
    .filter(({ kind }) => kind !== 'id')
    .flatMap((property) => [
      { ...plain, name: dimensionName(property.name), property, many: property.list },
      ...(property.bounds ? Object.keys(calendarParts).map((part) => partOf(property, part as CalendarPart)) : []),
    ]);
  const related = [...type.hops.values()].flatMap((hop) => relatedDimensions(model, hop));
  return [...values, ...related];
}

const partOf = (property: PropertyModel, part: CalendarPart): DimensionModel => ({ ...plain, name: part, property, part, many: false });

function relatedDimensions(model: GraphModel, hop: HopModel): DimensionModel[] {
  const rollups = rollupsOf(model.types.get(hop.target)!);
  const to = (name: string, rollup: DimensionModel['rollup']): DimensionModel => ({
    ...plain,
    name,
    // A group of companies has one at its head, which is in it.
    path: rollup && hop.nested ? [] : [hop],
    rollup,
    many: hop.many,
  });
  return [to(dimensionName(hop.name), null), ...rollups.map((rollup) => to(rolledUp(hop.name, rollup), rollup))];
}

/** The relationship from a part to the one whole it lies in. */
export const wholeOf = (type: TypeModel): HopModel | undefined => [...type.hops.values()].find(({ nested, many }) => nested && !many);

const rollupsOf = (type: TypeModel): ('ROOT' | RegionLevel)[] => [
  ...(wholeOf(type) ? (['ROOT'] as const) : []),
  ...(type.name === 'Region' ? (Object.keys(regionLevels) as RegionLevel[]) : []),
];
