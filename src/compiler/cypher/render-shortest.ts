import Cypher from '@neo4j/cypher-builder';
import type { Shortest } from '../plan/paths-plan.js';
import { parameter, type Rendering } from './names.js';
import { against, seek, stepFrom, stepHolds, stepOrder, stepPattern, stepRow, where, type Write } from './render-step.js';

/**
 * The shortest path, found in two passes. From the far end, layers are added until one has the near end: the nodes from
 * which it is 0, 1, 2 … steps away. Then one step at a time leads through the layers, each the first there is. Neither
 * pass keeps paths, so a hub costs its neighbours and no more.
 */
export function renderShortest(paths: Shortest, rendering: Rendering): Cypher.Expr {
  const { names } = rendering;
  const [near, far] = [names.next().node, names.next().node];
  const [reach, steps, at, one] = [names.variable(), names.variable(), names.variable(), names.variable()];
  const begin = seek(near, paths.from, rendering);
  const end = seek(far, paths.to, rendering);
  const layer = nextLayer(paths, rendering);
  const step = nextStep(paths, rendering);
  const shown = stepFrom(names.next().node, rendering);
  const row = stepRow(paths, shown, at, rendering);
  return new Cypher.Raw((env) => {
    const write: Write = (each) => env.compile(each);
    const [a, b, layers, path, place, found] = [write(near), write(far), write(reach), write(steps), write(at), write(one)];
    return [
      'COLLECT {',
      begin(write),
      end(write),
      `WITH ${a}, reduce(${layers} = [[${b}]], ${place} IN range(1, ${write(parameter(paths.length))}) |`,
      `CASE WHEN ${a} IN ${layers}[-1] THEN ${layers} ELSE ${layers} + [${layer(write, `${layers}[-1]`)}] END) AS ${layers}`,
      `WHERE ${a} IN ${layers}[-1]`,
      `WITH reduce(${path} = [[NULL, NULL, ${a}]], ${place} IN range(2, size(${layers})) |`,
      `${path} + ${step(write, `${path}[-1][2]`, `${layers}[size(${layers}) - ${place}]`)})[1..] AS ${path}`,
      'RETURN COLLECT {',
      `UNWIND range(1, size(${path})) AS ${place}`,
      `WITH ${place}, ${path}[${place} - 1] AS ${found}`,
      `WITH ${place}, ${found}[0] AS ${write(shown.start)}, ${found}[1] AS ${write(shown.relationship)}, ${found}[2] AS ${write(shown.end)}`,
      `RETURN ${row(write)}`,
      '} AS path',
      '}',
    ].join('\n');
  });
}

/** The nodes one step away from those of a layer, against the direction of the path. */
function nextLayer(paths: Shortest, rendering: Rendering): (write: Write, layer: string) => string {
  const step = stepFrom(rendering.names.next().node, rendering);
  const pattern = stepPattern(step, paths.relationships, against[paths.direction], rendering);
  const holds = stepHolds(step, rendering);
  return (write, layer) =>
    `COLLECT { UNWIND ${layer} AS ${write(step.start)} MATCH ${pattern(write)}${where(holds(write))} RETURN DISTINCT ${write(step.end)} }`;
}

/** A list of the first step from a node into a layer: `[[start, relationship, end]]`. */
function nextStep(paths: Shortest, rendering: Rendering): (write: Write, start: string, layer: string) => string {
  const step = stepFrom(rendering.names.next().node, rendering);
  const pattern = stepPattern(step, paths.relationships, paths.direction, rendering);
  // A layer has only nodes that hold.
  const holds = stepHolds(step, rendering, false);
  const order = stepOrder(step, paths.relationships, rendering);
  return (write, start, layer) => {
    const [x, r, n] = [write(step.start), write(step.relationship), write(step.end)];
    return [
      `COLLECT { WITH ${start} AS ${x}`,
      `MATCH ${pattern(write)}${where([`${n} IN ${layer}`, ...holds(write)])}`,
      `RETURN [${x}, ${r}, ${n}] ${order(write)} LIMIT 1 }`,
    ].join('\n');
  };
}
