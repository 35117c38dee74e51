import type { Dimension, Figure, Groups, GroupTest, Measure } from './groups-plan.js';
import { arrow, printPredicate, printTraversal } from './print-predicate.js';
import type { Expand } from './query-plan.js';

/** The lines above the columns; the first follows the name. */
export const printGroups = ({ from, where, by, measure, uniform, having, order, limit, figures }: Groups): string[] => [
  `groups ${printTraversal(from)}`,
  ...(where ? [`where ${printPredicate(where)}`] : []),
  ...by.map((dimension, place) => `key ${place}: ${printDimension(dimension)}`),
  ...(measure ? [`measure ${printMeasure(measure)}`] : []),
  ...(uniform.length > 0 ? [`uniform ${uniform.join(', ')}`] : []),
  ...having.map((test) => `having ${printTest(test)}`),
  `order ${printOrder(order)}`,
  `limit $p${limit}`,
  ...figures.map((figure, place) => `figure ${place}: ${printFigure(figure)}`),
];

const printOrder = (order: Groups['order']): string =>
  [
    ...order.map(({ figure, descending }) => `${figure} ${descending ? 'desc' : 'asc'}`),
    ...(order.some(({ figure }) => figure === 'key') ? [] : ['key asc']),
  ].join(', ');

const printPath = (path: readonly Expand[]): string =>
  path.map(({ relationship, direction, label }) => arrow(relationship, direction, label ? `:${label}` : '')).join('');

function printDimension({ path, rollup, key }: Dimension): string {
  const rolled = rollup ? ` up ${printPath([rollup.step])} until ${printPredicate(rollup.until)}` : '';
  const own = key.kind === 'node' ? 'node' : key.kind === 'value' ? key.property : `${key.part} of ${key.from}, ${key.to}`;
  return `${[...(path.length > 0 ? [printPath(path)] : []), own].join(' ')}${rolled}`;
}

const printMeasure = ({ path, property }: Measure): string => (path.length > 0 ? `sum ${printPath(path)} ${property}` : property);

const printTest = (test: GroupTest): string =>
  test.kind === 'compare' ? `${test.figure} ${test.operator} $p${test.value}` : `${test.figure} is ${test.holds ? '' : 'not '}missing`;

const printFigure = (figure: Figure): string => (figure.kind === 'distinct' ? `distinct ${printDimension(figure.of)}` : figure.kind);
