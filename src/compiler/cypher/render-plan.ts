import Cypher from '@neo4j/cypher-builder';
import type { GraphModel } from '../../model/graph-model.js';
import type { QueryPlan } from '../plan/query-plan.js';
import { Names } from './names.js';
import { renderRow, renderSource } from './render-source.js';

/**
 * The one statement of a plan: `RETURN` with one expression a root field. Labels, relationship types and property keys
 * come from the plan, and so from the model alone; everything a client sent is a parameter `$p0`, `$p1`, …
 */
export function renderPlan({ roots, asOf }: QueryPlan, model: GraphModel): string {
  const rendering = { names: new Names(), model, asOf, row: renderRow };
  const columns = roots.map((root, index): [Cypher.Expr, string] => [renderSource(root, null, rendering), `c${index}`]);
  return new Cypher.Return(...columns).build().cypher;
}
