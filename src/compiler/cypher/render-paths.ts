import type Cypher from '@neo4j/cypher-builder';
import type { Paths } from '../plan/paths-plan.js';
import type { Rendering } from './names.js';
import { renderAround } from './render-around.js';
import { renderBetween } from './render-between.js';
import { renderShortest } from './render-shortest.js';

/** Ways through the graph, as lists of steps; see `paths-plan.ts`. */
export function renderPaths(paths: Paths, rendering: Rendering): Cypher.Expr {
  switch (paths.find) {
    case 'shortest':
      return renderShortest(paths, rendering);
    case 'between':
      return renderBetween(paths, rendering);
    case 'around':
      return renderAround(paths, rendering);
  }
}
