import type { Predicate } from '../../compiler/plan/query-plan.js';
import { comparisons } from './comparisons.js';
import type { MemoryGraph } from './memory-graph.js';
import { propertyReader } from './node-table.js';
import type { Run } from './run.js';

/** Whether a predicate holds for a node. Two-valued: what is missing satisfies no comparison. */
export type Test = (run: Run, node: number) => boolean;

type Of<Kind extends Predicate['kind']> = Extract<Predicate, { kind: Kind }>;

function prepareComparison(graph: MemoryGraph, { property, operator, value: index }: Of<'compare'>): Test {
  const read = propertyReader(graph.nodes, property);
  if (operator === 'in') {
    return (run, node) => {
      const value = read(node);
      return value !== null && run.elements(index).has(value);
    };
  }
  const holds = comparisons[operator];
  return (run, node) => {
    const value = read(node);
    return value !== null && holds(value, run.parameter(index));
  };
}

function prepareExists(graph: MemoryGraph, { from, where }: Of<'exists'>): Test {
  const adjacency = graph.relationship(from.relationship)[from.direction];
  const accepts = from.label === null ? null : graph.label(from.label).includes;
  const { labelOf } = graph.nodes;
  if (where === null && accepts === null) return (_run, node) => adjacency.degree(node) > 0;
  const test = where && preparePredicate(graph, where);
  return (run, node) => {
    const end = adjacency.end(node);
    for (let position = adjacency.start(node); position < end; position++) {
      run.budget.visit();
      const neighbour = adjacency.neighbours[position]!;
      if (accepts !== null && accepts[labelOf[neighbour]!] === 0) continue;
      if (test === null || test(run, neighbour)) return true;
    }
    return false;
  };
}

/** Turns a predicate of a plan into a function of a node, once for all runs. */
export function preparePredicate(graph: MemoryGraph, predicate: Predicate): Test {
  switch (predicate.kind) {
    case 'and': {
      const tests = predicate.operands.map((operand) => preparePredicate(graph, operand));
      return (run, node) => tests.every((test) => test(run, node));
    }
    case 'or': {
      const tests = predicate.operands.map((operand) => preparePredicate(graph, operand));
      return (run, node) => tests.some((test) => test(run, node));
    }
    case 'not': {
      const test = preparePredicate(graph, predicate.operand);
      return (run, node) => !test(run, node);
    }
    case 'missing': {
      const read = propertyReader(graph.nodes, predicate.property);
      return (_run, node) => read(node) === null;
    }
    case 'empty': {
      const read = propertyReader(graph.nodes, predicate.property);
      return (_run, node) => {
        const value = read(node);
        return Array.isArray(value) && value.length === 0;
      };
    }
    case 'compare':
      return prepareComparison(graph, predicate);
    case 'exists':
      return prepareExists(graph, predicate);
  }
}
