import { GraphError } from '../../errors.js';
import { dimensionsOf, wholeOf, type DimensionModel } from '../../model/dimensions.js';
import type { TypeModel } from '../../model/graph-model.js';
import { regionLevels } from '../../model/region-levels.js';
import { expandHop } from './build-where.js';
import type { Dimension } from './groups-plan.js';
import type { PlanContext } from './plan-context.js';
import type { Predicate } from './query-plan.js';

/** @throws {GraphError} BAD_USER_INPUT where nodes of the type have nothing by this name */
export function findDimension(context: PlanContext, type: TypeModel, name: string): DimensionModel {
  const dimensions = dimensionsOf(context.model, type);
  const found = dimensions.get(name);
  if (found) return found;
  throw new GraphError('BAD_USER_INPUT', `${type.name} cannot be grouped by ${name}.`, {
    hint: `It can be grouped by ${[...dimensions.keys()].sort().join(', ')}.`,
  });
}

/** What a store groups by. */
export function buildDimension(context: PlanContext, type: TypeModel, model: DimensionModel): Dimension {
  const { path, many, rollup } = model;
  return {
    path: path.map(expandHop),
    rollup: rollup && buildRollup(context, context.model.types.get(path.at(-1)?.target ?? type.name)!, rollup),
    key: keyOf(model),
    many: many || path.some((hop) => hop.many),
  };
}

function keyOf({ property, part }: DimensionModel): Dimension['key'] {
  if (!property) return { kind: 'node' };
  if (part) return { kind: 'part', part, ...property.bounds! };
  const order = property.sort === 'ordinal' && !property.list ? property.sortKey! : null;
  return { kind: 'value', property: property.name, list: property.list, order };
}

function buildRollup(context: PlanContext, type: TypeModel, rollup: NonNullable<DimensionModel['rollup']>): Dimension['rollup'] {
  const step = expandHop(wholeOf(type)!);
  const whole = (where: Predicate | null): Predicate => ({ kind: 'not', operand: { kind: 'exists', from: step, where } });
  if (rollup === 'ROOT') return { step, until: whole(null) };
  const value = context.parameters.add({ kind: 'literal', value: regionLevels[rollup] });
  const level: Predicate = { kind: 'compare', property: 'kind', operator: 'in', value };
  // A development zone inside a district does not stand beside it.
  return { step, until: { kind: 'and', operands: [level, whole(level)] } };
}
