import type { Shortest } from '../plan/paths-plan.js';
import { parameter, type Rendering } from './names.js';
import { against, stepFrom, stepHolds, stepOrder, stepPattern, where, type Write } from './render-step.js';

/** The variables of a shortest path: its ends, and the list of its steps, `[start, relationship, end]` each. */
export interface PathNames {
  readonly near: string;
  readonly far: string;
  readonly steps: string;
}

/**
 * Clauses that find the shortest path in two passes. From the far end, layers are added until one has the near end: the
 * nodes from which it is 0, 1, 2 … steps away. Then it is walked through them. Neither pass keeps paths, so a hub costs
 * its neighbours and no more.
 */
export function throughLayers(paths: Shortest, rendering: Rendering): (write: Write, found: PathNames) => string {
  const [reach, at] = [rendering.names.variable(), rendering.names.variable()];
  const layer = nextLayer(paths, rendering);
  const walk = walkLayers(paths, rendering);
  return (write, { near, far, steps }) => {
    const layers = write(reach);
    return [
      `WITH ${near}, reduce(${layers} = [[${far}]], ${write(at)} IN range(1, ${write(parameter(paths.length))}) |`,
      `CASE WHEN ${near} IN ${layers}[-1] THEN ${layers} ELSE ${layers} + [${layer(write, `${layers}[-1]`)}] END) AS ${layers}`,
      `WHERE ${near} IN ${layers}[-1]`,
      `WITH ${near}, ${layers}[..-1] AS ${layers}`,
      `WITH ${walk(write, near, layers)} AS ${steps}`,
    ].join('\n');
  };
}

/** The nodes one step away from those of a layer, against the direction of the path. */
export function nextLayer(paths: Shortest, rendering: Rendering): (write: Write, layer: string) => string {
  const step = stepFrom(rendering.names.next().node, rendering);
  const pattern = stepPattern(step, paths.relationships, against[paths.direction], rendering);
  const holds = stepHolds(step, rendering);
  return (write, layer) =>
    `COLLECT { UNWIND ${layer} AS ${write(step.start)} MATCH ${pattern(write)}${where(holds(write))} RETURN DISTINCT ${write(step.end)} }`;
}

/** A list of steps that leads through all layers, the last first, each step the first there is. */
export function walkLayers(paths: Shortest, rendering: Rendering): (write: Write, start: string, layers: string) => string {
  const [walked, at] = [rendering.names.variable(), rendering.names.variable()];
  const step = stepFrom(rendering.names.next().node, rendering);
  const pattern = stepPattern(step, paths.relationships, paths.direction, rendering);
  // A layer has only nodes that hold.
  const holds = stepHolds(step, rendering, false);
  const order = stepOrder(step, paths.relationships, rendering);
  return (write, start, layers) => {
    const [x, r, n] = [write(step.start), write(step.relationship), write(step.end)];
    const [path, place] = [write(walked), write(at)];
    return [
      `reduce(${path} = [[NULL, NULL, ${start}]], ${place} IN range(1, size(${layers})) |`,
      `${path} + COLLECT { WITH ${path}[-1][2] AS ${x}`,
      `MATCH ${pattern(write)}${where([`${n} IN ${layers}[size(${layers}) - ${place}]`, ...holds(write)])}`,
      `RETURN [${x}, ${r}, ${n}] ${order(write)} LIMIT 1 })[1..]`,
    ].join('\n');
  };
}
