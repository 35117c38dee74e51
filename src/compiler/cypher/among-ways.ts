import type { Shortest } from '../plan/paths-plan.js';
import { parameter, type Rendering } from './names.js';
import { arrows, type Write } from './render-step.js';
import { nextLayer, walkLayers, type PathNames } from './through-layers.js';

/** So many paths are held against each other; where there are more, the first is found step by step. */
const FEW = 64;

/**
 * Clauses that find the shortest path by Neo4j's own search, which goes from both ends and hands out one path after the
 * other. Most pairs of nodes have a few of the least length, and the first of these is the answer. Two hubs have a hundred
 * thousand: their length is known then, and the first is walked through layers.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/patterns/shortest-paths/
 */
export function amongWays(paths: Shortest, rendering: Rendering): (write: Write, found: PathNames) => string {
  const { names } = rendering;
  const [way, ways, at, step, reach] = [names.variable(), names.variable(), names.variable(), names.variable(), names.variable()];
  const layer = nextLayer(paths, rendering);
  const walk = walkLayers(paths, rendering);
  const [before, after] = arrows[paths.direction];
  // A pattern has a step at least; a path without one is a case of its own.
  const pattern = `${before}[:${paths.relationships.join('|')}*..${Math.max(paths.longest, 1)}]${after}`;
  return (write, { near, far, steps }) => {
    const [each, all, place, one, layers] = [write(way), write(ways), write(at), write(step), write(reach)];
    return [
      `WITH ${near}, ${far}, COLLECT { WITH ${near}, ${far} WHERE ${near} <> ${far}`,
      `MATCH ${each} = allShortestPaths((${near})${pattern}(${far}))`,
      `WITH ${each} WHERE length(${each}) <= ${write(parameter(paths.length))}`,
      `RETURN ${each} LIMIT ${FEW + 1} } AS ${all}`,
      'UNWIND CASE',
      `WHEN ${near} = ${far} THEN [[]]`,
      `WHEN size(${all}) <= ${FEW} THEN COLLECT { UNWIND ${all} AS ${each}`,
      `WITH [${place} IN range(1, length(${each})) | [nodes(${each})[${place} - 1], relationships(${each})[${place} - 1], nodes(${each})[${place}]]] AS ${steps}`,
      `RETURN ${steps} ORDER BY [${one} IN ${steps} | [${one}[2].id, type(${one}[1]), startNode(${one}[1]) <> ${one}[0]]] LIMIT 1 }`,
      `ELSE COLLECT { WITH ${near}, reduce(${layers} = [[${far}]], ${place} IN range(2, length(${all}[0])) | ${layers} + [${layer(write, `${layers}[-1]`)}]) AS ${layers}`,
      `RETURN ${walk(write, near, layers)} }`,
      `END AS ${steps}`,
    ].join('\n');
  };
}
