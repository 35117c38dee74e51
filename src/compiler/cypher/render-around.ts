import Cypher from '@neo4j/cypher-builder';
import type { Around } from '../plan/paths-plan.js';
import { parameter, type Rendering } from './names.js';
import { typesOf } from './render-traversal.js';
import { seek, stepFrom, stepHolds, stepPattern, stepRow, where, type Write } from './render-step.js';

/**
 * The steps around a node, a depth at a time. The state is two lists of steps `[start, relationship, end, depth]`:
 * those of earlier depths, the first of which is the node in the middle, and those of the last. Each type that a node has
 * is asked for by itself, in either direction: so order and limit keep no more of a hub than is shown of it.
 */
export function renderAround(paths: Around, rendering: Rendering): Cypher.Expr {
  const { names } = rendering;
  const [middle, list] = [names.next().node, names.variable()];
  const begin = seek(middle, paths.from, rendering);
  const state = names.variable();
  const grow = nextDepth(paths, state, rendering);
  const [depth, one] = [names.variable(), names.variable()];
  const step = stepFrom(names.next().node, rendering);
  const row = stepRow(paths, step, depth, rendering);
  return new Cypher.Raw((env) => {
    const write: Write = (each) => env.compile(each);
    const [steps, each] = [write(state), write(one)];
    return [
      'coalesce(head(COLLECT {',
      begin(write),
      `WITH reduce(${steps} = [[], [[NULL, NULL, ${write(middle)}, 0]]], ${write(depth)} IN range(1, ${write(parameter(paths.depth))}) |`,
      `[${steps}[0] + ${steps}[1], ${grow(write, write(depth))}]) AS ${steps}`,
      `WITH (${steps}[0] + ${steps}[1])[1..${paths.most + 1}] AS ${write(list)}`,
      'RETURN COLLECT {',
      `UNWIND ${write(list)} AS ${each}`,
      `WITH ${each}[0] AS ${write(step.start)}, ${each}[1] AS ${write(step.relationship)}, ${each}[2] AS ${write(step.end)}, ${each}[3] AS ${write(depth)}`,
      `RETURN ${row(write)}`,
      '} AS steps',
      '}), [])',
    ].join('\n');
  });
}

function nextDepth(paths: Around, state: Cypher.Variable, rendering: Rendering): (write: Write, depth: string) => string {
  const { names } = rendering;
  const [nearer, frontier, one] = [names.variable(), names.variable(), names.variable()];
  const [kind, present] = [names.variable(), names.variable()];
  const step = stepFrom(names.next().node, rendering);
  const directions = paths.direction === 'BOTH' ? (['OUT', 'IN'] as const) : [paths.direction];
  const branches = directions.map((direction) => stepPattern(step, paths.relationships, direction, rendering));
  const any = stepPattern(step, paths.relationships, paths.direction, rendering);
  const kinds = paths.relationships.map((relationship) => `[${typesOf({ relationship }, rendering).map((type) => `'${type}'`).join(', ')}]`);
  const holds = stepHolds(step, rendering);
  return (write, depth) => {
    const [x, r, n] = [write(step.start), write(step.relationship), write(step.end)];
    const [steps, before, shown, each] = [write(state), write(nearer), write(frontier), write(one)];
    const [same, had] = [write(kind), write(present)];
    const fresh = where([`type(${r}) IN ${same}`, `${n} <> ${x}`, `NOT ${n} IN ${before}`, `NOT (${n} IN ${shown} AND ${n}.id < ${x}.id)`, ...holds(write)]);
    const order = `ORDER BY ${n}.id${rendering.asOf ? `, type(${r})` : ''} LIMIT ${write(parameter(paths.first))}`;
    return [
      'COLLECT {',
      `WITH [${each} IN ${steps}[0] | ${each}[2]] AS ${before}`,
      `WITH ${before}, COLLECT {`,
      `UNWIND ${steps}[1] AS ${each} WITH DISTINCT ${each}[2] AS ${x} WHERE NOT ${x} IN ${before} RETURN ${x} ORDER BY ${x}.id`,
      `} AS ${shown}`,
      `WITH * WHERE size(${steps}[0]) + size(${steps}[1]) <= ${paths.most}`,
      `UNWIND ${shown} AS ${x}`,
      `CALL (${x}, ${before}, ${shown}) {`,
      `WITH ${x}, ${before}, ${shown}, COLLECT { MATCH ${any(write)} RETURN DISTINCT type(${r}) } AS ${had}`,
      `UNWIND [${kinds.join(', ')}] AS ${same}`,
      `WITH ${x}, ${before}, ${shown}, ${same} WHERE any(${each} IN ${same} WHERE ${each} IN ${had})`,
      `CALL (${x}, ${before}, ${shown}, ${same}) {`,
      branches.map((pattern) => `MATCH ${pattern(write)}${fresh} RETURN ${r}, ${n} ${order}`).join('\nUNION ALL\n'),
      '}',
      `RETURN ${r}, ${n}`,
      '}',
      `RETURN [${x}, ${r}, ${n}, ${depth}] LIMIT ${paths.most}`,
      '}',
    ].join('\n');
  };
}

