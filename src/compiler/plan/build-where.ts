import { ENTITY, type GraphModel, type HopModel, type TypeModel } from '../../model/graph-model.js';
import type { ParameterList } from '../parameters.js';
import type { ArgumentValue } from '../selection/argument-value.js';
import { buildPropertyFilter } from './build-property-filter.js';
import { allOf, ALWAYS, NEVER } from './conjunction.js';
import type { Expand, Predicate } from './query-plan.js';

export interface WhereContext {
  readonly model: GraphModel;
  readonly parameters: ParameterList;
}

type Fields = ReadonlyMap<string, ArgumentValue>;
type CountOf = Extract<Predicate, { kind: 'countOf' }>;
type Exists = Extract<Predicate, { kind: 'exists' }>;

const fieldsOf = (value: ArgumentValue): Fields => (value.kind === 'object' ? value.fields : new Map());

/** The predicate of a `where` argument on a type, or null where it says nothing. */
export function buildWhere(context: WhereContext, type: TypeModel, where: ArgumentValue | undefined): Predicate | null {
  if (!where) return null;
  const operands = [...fieldsOf(where)].map(([name, value]) => buildCondition(context, type, name, value));
  return allOf(operands);
}

function buildCondition(context: WhereContext, type: TypeModel, name: string, value: ArgumentValue): Predicate | null {
  const property = type.properties.get(name);
  if (property) return buildPropertyFilter(context.parameters, property, fieldsOf(value));
  const hop = type.hops.get(name);
  if (hop) return hop.many ? buildListFilter(context, hop, value) : exists(context, hop, value);
  switch (name) {
    case 'named':
      return buildNamed(context, value);
    case 'within':
      return buildWithin(context, type, value);
    case 'not':
      return { kind: 'not', operand: buildWhere(context, type, value) ?? ALWAYS };
    default: {
      const elements = value.kind === 'list' ? value.elements : [];
      return { kind: name as 'and' | 'or', operands: elements.map((element) => buildWhere(context, type, element) ?? ALWAYS) };
    }
  }
}

/** What every entity can be called, compared in folded form. */
function buildNamed({ model, parameters }: WhereContext, value: ArgumentValue): Predicate | null {
  if (value.kind !== 'leaf') return null;
  const names = [...model.types.get(ENTITY)!.properties.values()].filter(({ foldKey }) => foldKey !== undefined);
  const name = parameters.add(value.source, { kind: 'fold' });
  const operands = names.map(({ foldKey, list }): Predicate => ({
    kind: 'compare',
    property: foldKey!,
    operator: list ? 'has' : 'eq',
    value: name,
  }));
  return { kind: 'or', operands };
}

/** A type has one relationship from a part to its whole at most; the model is refused otherwise. */
function buildWithin({ parameters }: WhereContext, type: TypeModel, value: ArgumentValue): Predicate | null {
  if (value.kind !== 'leaf') return null;
  const { relationship, direction } = [...type.hops.values()].find(({ nested }) => nested)!;
  return { kind: 'within', relationship, direction, id: parameters.add(value.source) };
}

const exists = (context: WhereContext, hop: HopModel, where: ArgumentValue): Exists => ({
  kind: 'exists',
  from: expandHop(hop),
  where: buildWhere(context, context.model.types.get(hop.target)!, where),
});

export const expandHop = (hop: HopModel): Expand => ({
  kind: 'expand',
  relationship: hop.relationship,
  direction: hop.direction,
  label: hop.targetLabel,
});

/** `some`, `none`, `every` and `count`; those that are given must all hold. */
function buildListFilter(context: WhereContext, hop: HopModel, value: ArgumentValue): Predicate | null {
  const fields = fieldsOf(value);
  const operands = [...fields].map(([quantifier, where]): Predicate | null => {
    if (quantifier === 'count') return buildCount(context, hop, where, fields.get('of'));
    if (quantifier === 'of') return null;
    const some = exists(context, hop, where);
    if (quantifier === 'some') return some;
    if (quantifier === 'none') return { kind: 'not', operand: some };
    return { kind: 'not', operand: { ...some, where: { kind: 'not', operand: some.where ?? ALWAYS } } };
  });
  return allOf(operands);
}

function buildCount(context: WhereContext, hop: HopModel, filter: ArgumentValue, of: ArgumentValue | undefined): Predicate | null {
  const operands = [...fieldsOf(filter)].map(([operator, operand]): Predicate | null => {
    if (operand.kind !== 'leaf') return null;
    // How many there are is always known.
    if (operator === 'isNull') return operand.value === true ? NEVER : null;
    return {
      kind: 'countOf',
      from: expandHop(hop),
      where: buildWhere(context, context.model.types.get(hop.target)!, of),
      operator: operator as CountOf['operator'],
      value: context.parameters.add(operand.source),
    };
  });
  return allOf(operands);
}
