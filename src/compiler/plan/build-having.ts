import { GraphError } from '../../errors.js';
import type { PropertyModel } from '../../model/graph-model.js';
import type { Codec } from '../parameters.js';
import type { ArgumentValue } from '../selection/argument-value.js';
import type { Compared, GroupOrder, GroupTest } from './groups-plan.js';
import type { PlanContext } from './plan-context.js';

/** The tests of a `having` argument. @param measured the property that sums and their like are made of */
export function buildHaving(context: PlanContext, having: ArgumentValue | undefined, measured: PropertyModel): GroupTest[] {
  const figures = having?.kind === 'object' ? [...having.fields] : [];
  return figures.flatMap(([figure, filter]) => buildTests(context, figure as Compared, filter, measured));
}

function buildTests(context: PlanContext, figure: Compared, filter: ArgumentValue, measured: PropertyModel): GroupTest[] {
  const fields = filter.kind === 'object' ? [...filter.fields] : [];
  const unit = fields.find(([name]) => name === 'unit')?.[1];
  const codec = figure === 'count' ? ({ kind: 'plain' } as const) : codecOf(measured, unit);
  return fields.flatMap(([operator, operand]): GroupTest[] => {
    if (operand.kind !== 'leaf' || operator === 'unit') return [];
    if (operator === 'isNull') return [{ kind: 'missing', figure, holds: operand.value === true }];
    const value = context.parameters.add(operand.source, codec);
    return [{ kind: 'compare', figure, operator: operator as 'eq', value }];
  });
}

/** Yuan is what `unit` is without being given, so it says nothing against a number that is no money. */
function codecOf({ kind }: PropertyModel, unit: ArgumentValue | undefined): Codec {
  const given = unit?.kind === 'leaf' ? String(unit.value) : 'YUAN';
  if (kind === 'money') return { kind: 'money', unit: given };
  if (given === 'YUAN') return { kind: 'millionths' };
  throw new GraphError('BAD_USER_INPUT', `The numbers of these groups are no money, so ${given} is no unit of theirs.`, {
    hint: 'Leave out unit: they are compared in their own.',
  });
}

/** The order of an `orderBy` argument; the keys break ties in any case. */
export function buildGroupOrder(orderBy: ArgumentValue | undefined): GroupOrder[] {
  const elements = orderBy?.kind === 'list' ? orderBy.elements : [];
  const order: GroupOrder[] = [];
  for (const element of elements) {
    const fields = element.kind === 'object' ? [...element.fields] : [];
    const [figure, direction] = fields[0] ?? [];
    if (fields.length !== 1 || direction?.kind !== 'leaf') {
      throw new GraphError('BAD_USER_INPUT', `An element of orderBy must name one field, not ${fields.length}.`, {
        hint: 'Write [{ sum: DESC }, { count: DESC }] for an order by two figures.',
      });
    }
    if (!order.some((known) => known.figure === figure)) {
      order.push({ figure: figure as GroupOrder['figure'], descending: direction.value === 'DESC' });
    }
  }
  return order;
}
