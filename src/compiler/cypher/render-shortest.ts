import Cypher from '@neo4j/cypher-builder';
import type { Shortest } from '../plan/paths-plan.js';
import { amongWays } from './among-ways.js';
import type { Rendering } from './names.js';
import { seek, stepFrom, stepRow, type Write } from './render-step.js';
import { throughLayers } from './through-layers.js';

/**
 * The first of the shortest paths: a list of one or none, each the rows of its steps. As of a day they are sought in
 * layers, since Neo4j's own search would go through all paths until the relationships of one hold.
 */
export function renderShortest(paths: Shortest, rendering: Rendering): Cypher.Expr {
  const { names, asOf } = rendering;
  const [near, far] = [names.next().node, names.next().node];
  const [path, at, one] = [names.variable(), names.variable(), names.variable()];
  const begin = seek(near, paths.from, rendering);
  const end = seek(far, paths.to, rendering);
  const found = asOf ? throughLayers(paths, rendering) : amongWays(paths, rendering);
  const shown = stepFrom(names.next().node, rendering);
  const row = stepRow(paths, shown, at, rendering);
  return new Cypher.Raw((env) => {
    const write: Write = (each) => env.compile(each);
    const [steps, place, step] = [write(path), write(at), write(one)];
    return [
      'COLLECT {',
      begin(write),
      end(write),
      found(write, { near: write(near), far: write(far), steps }),
      'RETURN COLLECT {',
      `UNWIND range(1, size(${steps})) AS ${place}`,
      `WITH ${place}, ${steps}[${place} - 1] AS ${step}`,
      `WITH ${place}, ${step}[0] AS ${write(shown.start)}, ${step}[1] AS ${write(shown.relationship)}, ${step}[2] AS ${write(shown.end)}`,
      `RETURN ${row(write)}`,
      '} AS path',
      '}',
    ].join('\n');
  });
}
