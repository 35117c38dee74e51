import type { Css } from 'cytoscape';

interface Shape {
  /** As the drawing library calls it. */
  readonly name: Css.NodeShape;
  /** The same as an SVG path in a square of 32. */
  readonly path: string;
}

const CIRCLE: Shape = { name: 'ellipse', path: 'M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24Z' };

const SHAPES: Readonly<Record<string, Shape>> = {
  Region: { name: 'hexagon', path: 'M4 16l6-11h12l6 11l-6 11h-12Z' },
  Enterprise: { name: 'rectangle', path: 'M5 5h22v22h-22Z' },
  Organization: { name: 'triangle', path: 'M16 4l13 24h-26Z' },
  Industry: { name: 'diamond', path: 'M16 3l13 13l-13 13l-13-13Z' },
  Policy: { name: 'pentagon', path: 'M16 4l12 9l-5 14h-14l-5-14Z' },
  Indicator: { name: 'star', path: 'M16 3l4 9h9l-7 6l3 10l-9-6l-9 6l3-10l-7-6h9Z' },
  Document: { name: 'tag', path: 'M4 7h18l7 9l-7 9h-18Z' },
};

/** The shape of a type of node: types are told apart without colour too. */
export const shapeOf = (type: string): Shape => SHAPES[type] ?? CIRCLE;
