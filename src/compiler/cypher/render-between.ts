import Cypher from '@neo4j/cypher-builder';
import type { Between } from '../plan/paths-plan.js';
import { parameter, type Rendering } from './names.js';
import { against, seek, stepFrom, stepHolds, stepOrder, stepPattern, stepRow, where, type StepScope, type Write } from './render-step.js';

/** Few enough nodes to be asked for one by one, however many neighbours the other end has. */
const FEW = 64;

/**
 * The paths between two nodes, a length at a time. For each, `reach` is built from the far end: the nodes from which it
 * is 0, 1, 2 … steps away, each layer once and without the paths that lead there. Then paths are continued from the near
 * end, depth first, through the layers alone, so that hardly a step is in vain. Rows come in the order in which
 * sub-queries make them, and nothing behind the last path asked for is looked for.
 */
export function renderBetween(paths: Between, rendering: Rendering): Cypher.Expr {
  const { names } = rendering;
  const [near, far] = [names.next().node, names.next().node];
  const [length, reach] = [names.variable(), names.variable()];
  const steps: StepScope[] = [];
  for (let place = 0; place < paths.longest; place++) steps.push(stepFrom(steps.at(-1)?.end ?? near, rendering));
  const found = { near, far, length, reach, steps };
  const parts = [
    seek(near, paths.from, rendering),
    seek(far, paths.to, rendering),
    layers(paths, found, rendering),
    ...steps.map((_, place) => level(paths, found, place, rendering)),
    rows(paths, found, rendering),
  ];
  return new Cypher.Raw((env) => `COLLECT {\n${parts.map((part) => part((each) => env.compile(each))).join('\n')}\n}`);
}

interface Found {
  readonly near: Cypher.NamedNode;
  readonly far: Cypher.NamedNode;
  readonly length: Cypher.Variable;
  readonly reach: Cypher.Variable;
  readonly steps: readonly StepScope[];
}

function layers(paths: Between, { near, far, length, reach }: Found, rendering: Rendering): (write: Write) => string {
  const step = stepFrom(rendering.names.next().node, rendering);
  const at = rendering.names.variable();
  const pattern = stepPattern(step, paths.relationships, against[paths.direction], rendering);
  const holds = stepHolds(step, rendering);
  return (write) => {
    const [a, b, n, layer] = [write(near), write(far), write(step.end), write(reach)];
    return [
      `UNWIND CASE WHEN ${a} = ${b} THEN [0] ELSE range(1, ${write(parameter(paths.length))}) END AS ${write(length)}`,
      `WITH ${a}, ${b}, ${write(length)}, reduce(${layer} = [[${b}]], ${write(at)} IN range(1, ${write(length)} - 1) | ${layer} + [COLLECT {`,
      `UNWIND ${layer}[${write(at)} - 1] AS ${write(step.start)}`,
      `MATCH ${pattern(write)}${where([`${n} <> ${a}`, `${n} <> ${b}`, ...holds(write)])}`,
      `RETURN DISTINCT ${n}`,
      `}]) AS ${layer}`,
    ].join('\n');
  };
}

/** One step of every path: towards the layer that is as many steps from the end as are left. */
function level(paths: Between, { near, length, reach, steps }: Found, place: number, rendering: Rendering): (write: Write) => string {
  const step = steps[place]!;
  const before = [near, ...steps.slice(0, place).map(({ end }) => end)];
  const pattern = stepPattern(step, paths.relationships, paths.direction, rendering);
  // A layer has only nodes that hold.
  const holds = stepHolds(step, rendering, false);
  const order = stepOrder(step, paths.relationships, rendering);
  return (write) => {
    const [r, n] = [write(step.relationship), write(step.end)];
    const layer = `${write(reach)}[${write(length)} - ${place + 1}]`;
    const reached = `${write(length)} > ${place}`;
    // No layer but the last has an end of the path, so only nodes between the ends can come twice.
    const demands = [...before.slice(1).map((node) => `${n} <> ${write(node)}`), ...holds(write)];
    const found = `RETURN ${r}, ${n} ${order(write)}`;
    return [
      `CALL (${[...before, length, reach].map(write).join(', ')}) {`,
      `WITH * WHERE ${reached} AND size(${layer}) <= ${FEW}`,
      `UNWIND ${layer} AS ${n} MATCH ${pattern(write)}${where(demands)} ${found}`,
      'UNION ALL',
      `WITH * WHERE ${reached} AND size(${layer}) > ${FEW}`,
      `MATCH ${pattern(write)}${where([`${n} IN ${layer}`, ...demands])} ${found}`,
      'UNION ALL',
      `WITH * WHERE NOT ${reached} RETURN NULL AS ${r}, NULL AS ${n}`,
      '}',
    ].join('\n');
  };
}

/** The paths as lists of rows, one a step. */
function rows(paths: Between, { near, length, steps }: Found, rendering: Rendering): (write: Write) => string {
  const [nodes, relationships, depth] = [rendering.names.variable(), rendering.names.variable(), rendering.names.variable()];
  const step = stepFrom(rendering.names.next().node, rendering);
  const row = stepRow(paths, step, depth, rendering);
  return (write) => {
    const at = write(depth);
    return [
      `WITH [${[near, ...steps.map(({ end }) => end)].map(write).join(', ')}] AS ${write(nodes)},`,
      `[${steps.map(({ relationship }) => write(relationship)).join(', ')}] AS ${write(relationships)}, ${write(length)}`,
      `LIMIT ${write(parameter(paths.first))}`,
      `RETURN COLLECT {`,
      `UNWIND range(1, ${write(length)}) AS ${at}`,
      `WITH ${at}, ${write(nodes)}[${at} - 1] AS ${write(step.start)}, ${write(relationships)}[${at} - 1] AS ${write(step.relationship)}, ${write(nodes)}[${at}] AS ${write(step.end)}`,
      `RETURN ${row(write)}`,
      '} AS path',
    ].join('\n');
  };
}
