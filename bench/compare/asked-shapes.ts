import type { GeneratedGraph } from '../generate-graph.js';
import { Random } from '../graph/random.js';
import { shapes } from '../shapes/index.js';
import type { Question, Shape } from '../shapes/shape.js';

/** A shape with the questions that this run asks. */
export interface AskedShape {
  readonly shape: Shape;
  readonly pool: readonly Question[];
}

/** Those of these names, or all, with at most so many questions each. @throws {Error} where there is no shape of such a name */
export function askedShapes(names: readonly string[], seed: string, graph: GeneratedGraph, most = Infinity): AskedShape[] {
  const unknown = names.find((name) => !shapes.some((shape) => shape.name === name));
  if (unknown !== undefined) throw new Error(`There is no shape ${unknown}; there are ${shapes.map(({ name }) => name).join(', ')}.`);
  return shapes
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((shape) => ({ shape, pool: shape.questions(graph, new Random(seed, shape.name)).slice(0, most) }));
}
