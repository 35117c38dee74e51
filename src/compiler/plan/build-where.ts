import type { GraphModel, HopModel, PropertyModel, TypeModel } from '../../model/graph-model.js';
import type { ParameterList } from '../parameters.js';
import type { ArgumentValue } from '../selection/argument-value.js';
import type { Comparison, Predicate, Traversal } from './query-plan.js';

export interface WhereContext {
  readonly model: GraphModel;
  readonly parameters: ParameterList;
}

type Fields = ReadonlyMap<string, ArgumentValue>;

const fieldsOf = (value: ArgumentValue): Fields => (value.kind === 'object' ? value.fields : new Map());

/** All of them; null where there is none, and one alone stays itself. */
export function allOf(operands: readonly (Predicate | null)[]): Predicate | null {
  const present = operands.filter((operand) => operand !== null);
  return present.length > 1 ? { kind: 'and', operands: present } : (present[0] ?? null);
}

const ALWAYS: Predicate = { kind: 'and', operands: [] };

/** The predicate of a `where` argument on a type, or null where it says nothing. */
export function buildWhere(context: WhereContext, type: TypeModel, where: ArgumentValue | undefined): Predicate | null {
  if (!where) return null;
  const operands = [...fieldsOf(where)].map(([name, value]) => buildCondition(context, type, name, value));
  return allOf(operands);
}

function buildCondition(context: WhereContext, type: TypeModel, name: string, value: ArgumentValue): Predicate | null {
  const property = type.properties.get(name);
  if (property) return buildPropertyFilter(context, property, value);
  const hop = type.hops.get(name);
  if (hop) return hop.many ? buildListFilter(context, hop, value) : exists(context, hop, value);
  if (name === 'not') return { kind: 'not', operand: buildWhere(context, type, value) ?? ALWAYS };
  const elements = value.kind === 'list' ? value.elements : [];
  return { kind: name as 'and' | 'or', operands: elements.map((element) => buildWhere(context, type, element) ?? ALWAYS) };
}

const exists = (context: WhereContext, hop: HopModel, where: ArgumentValue): Predicate => ({
  kind: 'exists',
  from: expandHop(hop),
  where: buildWhere(context, context.model.types.get(hop.target)!, where),
});

export const expandHop = (hop: HopModel): Extract<Traversal, { kind: 'expand' }> => ({
  kind: 'expand',
  relationship: hop.relationship,
  direction: hop.direction,
  label: hop.targetLabel,
});

/** `some`, `none` and `every`; those that are given must all hold. */
function buildListFilter(context: WhereContext, hop: HopModel, value: ArgumentValue): Predicate | null {
  const operands = [...fieldsOf(value)].map(([quantifier, where]): Predicate => {
    const some = exists(context, hop, where) as Extract<Predicate, { kind: 'exists' }>;
    if (quantifier === 'some') return some;
    if (quantifier === 'none') return { kind: 'not', operand: some };
    return { kind: 'not', operand: { ...some, where: { kind: 'not', operand: some.where ?? ALWAYS } } };
  });
  return allOf(operands);
}

const FOLDED: ReadonlySet<string> = new Set<Comparison>(['contains', 'startsWith', 'endsWith']);

function buildPropertyFilter(context: WhereContext, property: PropertyModel, value: ArgumentValue): Predicate | null {
  const operands = [...fieldsOf(value)].map(([operator, operand]): Predicate | null => {
    if (operand.kind !== 'leaf') return null;
    if (operator === 'isNull') return negatedUnless(operand.value === true, { kind: 'missing', property: property.name });
    if (operator === 'isEmpty') return negatedUnless(operand.value === true, { kind: 'empty', property: property.name });
    const folded = FOLDED.has(operator) && property.foldKey !== undefined;
    return {
      kind: 'compare',
      property: folded ? property.foldKey! : property.name,
      operator: operator as Comparison,
      value: context.parameters.add(operand.source, { kind: folded ? 'fold' : 'plain' }),
    };
  });
  return allOf(operands);
}

const negatedUnless = (holds: boolean, predicate: Predicate): Predicate => (holds ? predicate : { kind: 'not', operand: predicate });
