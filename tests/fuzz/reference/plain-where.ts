import { fold } from '../../../src/compiler/parameters.js';
import type { PropertyModel, TypeModel } from '../../../src/model/graph-model.js';
import { parsePeriod } from '../../../src/model/period.js';
import type { NodeRecord, StoredValue } from '../../../src/store/graph-batch.js';
import type { PlainGraph } from './plain-graph.js';

/** An input object after coercion: what is not given is absent or null. */
export type Input = Readonly<Record<string, unknown>>;

const given = (input: Input): [string, unknown][] => Object.entries(input).filter(([, value]) => value !== null && value !== undefined);

/** Whether a `where` holds for a node, read off the words of the schema's descriptions. */
export function holds(graph: PlainGraph, type: TypeModel, node: NodeRecord, where: Input): boolean {
  return given(where).every(([name, value]) => {
    if (name === 'and') return (value as Input[]).every((each) => holds(graph, type, node, each));
    if (name === 'or') return (value as Input[]).some((each) => holds(graph, type, node, each));
    if (name === 'not') return !holds(graph, type, node, value as Input);
    if (name === 'named') return names(node).some((known) => fold(known) === fold(value as string));
    if (name === 'within') return isWithin(graph, type, node, value as string, new Set());
    const property = type.properties.get(name);
    if (property) return filterHolds(node.properties[property.name], property, value as Input);
    const hop = type.hops.get(name)!;
    const target = graph.model.types.get(hop.target)!;
    const matches = (condition: unknown): boolean[] =>
      graph.neighbours(node, hop).map((neighbour) => holds(graph, target, neighbour.node, condition as Input));
    if (!hop.many) return matches(value).includes(true);
    return given(value as Input).every(([quantifier, condition]) => {
      if (quantifier === 'of') return true;
      if (quantifier === 'count') {
        const counted = matches((value as Input)['of'] ?? {}).filter((each) => each).length;
        return filterHolds(counted, undefined, condition as Input);
      }
      if (quantifier === 'some') return matches(condition).includes(true);
      return quantifier === 'none' ? !matches(condition).includes(true) : !matches(condition).includes(false);
    });
  });
}

/** All that a node is called. */
const names = ({ properties: { name, english, aliases } }: NodeRecord): string[] => [
  ...[name, english].filter((each) => each !== undefined).map(String),
  ...((aliases ?? []) as string[]),
];

/** Whether a node is the one with this id, or a part of it; parts can form circles. */
function isWithin(graph: PlainGraph, type: TypeModel, node: NodeRecord, id: string, seen: Set<string>): boolean {
  if (node.id === id) return true;
  if (seen.has(node.id)) return false;
  seen.add(node.id);
  const whole = [...type.hops.values()].find(({ nested }) => nested)!;
  return graph.neighbours(node, whole).some((next) => isWithin(graph, type, next.node, id, seen));
}

const days = (period: unknown): { from: string; to: string } => parsePeriod(period as string)!;

function filterHolds(value: StoredValue | undefined, property: PropertyModel | undefined, filter: Input): boolean {
  const yuan = { YUAN: 1, WAN_YUAN: 10_000, YI_YUAN: 100_000_000 }[(filter['unit'] ?? 'YUAN') as string]!;
  const stored = (operand: unknown): unknown => (property?.kind === 'money' ? Math.round((operand as number) * yuan) : operand);
  const text = (operand: unknown, test: (value: string, operand: string) => boolean): boolean => {
    if (value === undefined) return false;
    return property?.foldKey ? test(fold(value as string), fold(operand as string)) : test(value as string, operand as string);
  };
  return given(filter).every(([operator, operand]) => {
    switch (operator) {
      case 'isNull':
        return (value === undefined) === operand;
      case 'isEmpty':
        return (Array.isArray(value) && value.length === 0) === operand;
      case 'unit':
        return true;
      case 'eq':
        return value === stored(operand);
      case 'in':
        return (operand as unknown[]).map(stored).includes(value) && value !== undefined;
      case 'during':
        return value !== undefined && days(operand).from <= days(value).from && days(value).to <= days(operand).to;
      case 'overlaps':
        return value !== undefined && days(value).from <= days(operand).to && days(operand).from <= days(value).to;
      case 'before':
        return value !== undefined && days(value).to < days(operand).from;
      case 'after':
        return value !== undefined && days(value).from > days(operand).to;
      case 'has':
        return Array.isArray(value) && (value as unknown[]).includes(operand);
      case 'contains':
        return text(operand, (whole, part) => whole.includes(part));
      case 'startsWith':
        return text(operand, (whole, part) => whole.startsWith(part));
      case 'endsWith':
        return text(operand, (whole, part) => whole.endsWith(part));
      default:
        return value !== undefined && ordered(operator, value as number, stored(operand) as number);
    }
  });
}

function ordered(operator: string, value: number, operand: number): boolean {
  switch (operator) {
    case 'lt':
      return value < operand;
    case 'lte':
      return value <= operand;
    case 'gt':
      return value > operand;
    case 'gte':
      return value >= operand;
    default:
      throw new Error(`No meaning is known for the operator ${operator}.`);
  }
}
