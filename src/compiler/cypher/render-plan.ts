import Cypher from '@neo4j/cypher-builder';
import type { QueryPlan } from '../plan/query-plan.js';
import { Names } from './names.js';
import { renderSource } from './render-source.js';

/**
 * The one statement of a plan: `RETURN` with one expression a root field. Labels, relationship types and property keys
 * come from the plan, and so from the model alone; everything a client sent is a parameter `$p0`, `$p1`, …
 */
export function renderPlan(plan: QueryPlan): string {
  const names = new Names();
  const columns = plan.roots.map((root, index): [Cypher.Expr, string] => [renderSource(root, null, names), `c${index}`]);
  return new Cypher.Return(...columns).build().cypher;
}
