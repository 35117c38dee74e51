import type { PropertyModel } from '../../model/graph-model.js';
import type { Codec, ParameterList } from '../parameters.js';
import type { ArgumentValue } from '../selection/argument-value.js';
import { allOf } from './conjunction.js';
import type { Comparison, Predicate } from './query-plan.js';

type Leaf = Extract<ArgumentValue, { kind: 'leaf' }>;
type Operators = ReadonlyMap<string, ArgumentValue>;

/** The predicate of a filter on a property: all of its operators hold. Null where it says nothing. */
export function buildPropertyFilter(parameters: ParameterList, property: PropertyModel, operators: Operators): Predicate | null {
  const unit = operators.get('unit');
  const codec: Codec =
    property.kind === 'money' ? { kind: 'money', unit: unit?.kind === 'leaf' ? String(unit.value) : 'YUAN' } : { kind: 'plain' };
  const operands = [...operators].map(([operator, operand]): Predicate | null => {
    if (operator === 'unit' || operand.kind !== 'leaf') return null;
    if (operator === 'isNull') return negatedUnless(operand.value === true, { kind: 'missing', property: property.name });
    if (operator === 'isEmpty') return negatedUnless(operand.value === true, { kind: 'empty', property: property.name });
    const lies = LYING[operator];
    if (lies) return lies(bounded(parameters, property, operand));
    const folded = FOLDED.has(operator) && property.foldKey !== undefined;
    return {
      kind: 'compare',
      property: folded ? property.foldKey! : property.name,
      operator: operator as Comparison,
      value: parameters.add(operand.source, folded ? { kind: 'fold' } : codec),
    };
  });
  return allOf(operands);
}

const FOLDED: ReadonlySet<string> = new Set<Comparison>(['contains', 'startsWith', 'endsWith']);

const negatedUnless = (holds: boolean, predicate: Predicate): Predicate => (holds ? predicate : { kind: 'not', operand: predicate });

type End = 'from' | 'to';
/** A comparison of the first or last day of the property with the first or last day of a period. */
type CompareDays = (mine: End, operator: Comparison, theirs: End) => Predicate;

const bounded =
  (parameters: ParameterList, { bounds }: PropertyModel, { source }: Leaf): CompareDays =>
  (mine, operator, theirs) => ({
    kind: 'compare',
    property: bounds![mine],
    operator,
    value: parameters.add(source, { kind: 'bound', end: theirs }),
  });

/** How two periods lie to each other, read off their first and last days, all included. */
const LYING: Readonly<Record<string, (days: CompareDays) => Predicate | null>> = {
  // That it begins before the other ends follows from the rest; with it, an index of first days has both ends of a range.
  during: (days) => allOf([days('from', 'gte', 'from'), days('from', 'lte', 'to'), days('to', 'lte', 'to')]),
  overlaps: (days) => allOf([days('from', 'lte', 'to'), days('to', 'gte', 'from')]),
  before: (days) => days('to', 'lt', 'from'),
  after: (days) => days('from', 'gt', 'to'),
};
