import { fold } from '../../../src/compiler/parameters.js';
import type { PropertyModel, TypeModel } from '../../../src/model/graph-model.js';
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
    const property = type.properties.get(name);
    if (property) return filterHolds(node, property, value as Input);
    const hop = type.hops.get(name)!;
    const target = graph.model.types.get(hop.target)!;
    const matches = (condition: unknown): boolean[] =>
      graph.neighbours(node, hop).map((neighbour) => holds(graph, target, neighbour.node, condition as Input));
    if (!hop.many) return matches(value).includes(true);
    return given(value as Input).every(([quantifier, condition]) => {
      if (quantifier === 'some') return matches(condition).includes(true);
      return quantifier === 'none' ? !matches(condition).includes(true) : !matches(condition).includes(false);
    });
  });
}

function filterHolds({ properties }: NodeRecord, property: PropertyModel, filter: Input): boolean {
  const value: StoredValue | undefined = properties[property.name];
  const text = (operand: unknown, test: (value: string, operand: string) => boolean): boolean => {
    if (value === undefined) return false;
    return property.foldKey ? test(fold(value as string), fold(operand as string)) : test(value as string, operand as string);
  };
  return given(filter).every(([operator, operand]) => {
    switch (operator) {
      case 'isNull':
        return (value === undefined) === operand;
      case 'isEmpty':
        return (Array.isArray(value) && value.length === 0) === operand;
      case 'eq':
        return value === operand;
      case 'in':
        return (operand as unknown[]).includes(value) && value !== undefined;
      case 'has':
        return Array.isArray(value) && (value as unknown[]).includes(operand);
      case 'contains':
        return text(operand, (whole, part) => whole.includes(part));
      case 'startsWith':
        return text(operand, (whole, part) => whole.startsWith(part));
      case 'endsWith':
        return text(operand, (whole, part) => whole.endsWith(part));
      default:
        return value !== undefined && ordered(operator, value as number, operand as number);
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
