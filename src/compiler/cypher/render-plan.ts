import Cypher from '@neo4j/cypher-builder';
import type { GraphModel } from '../../model/graph-model.js';
import type { QueryPlan } from '../plan/query-plan.js';
import { Names, type Rendering } from './names.js';
import { renderRow, renderSource } from './render-source.js';
import { renderSuggest } from './render-suggest.js';

type Column = [value: Cypher.Expr, name: Cypher.NamedVariable];

/**
 * The one statement of a plan: `RETURN` with one expression a root field. Labels, relationship types and property keys
 * come from the plan, and so from the model alone; everything a client sent is a parameter `$p0`, `$p1`, …
 * What may have been meant by an id is asked in a second step, when it is known whether there is such a node.
 * @param dataset the root that the store answers beside the statement
 */
export function renderPlan({ roots, asOf }: QueryPlan, model: GraphModel, dataset: number | null = null): string {
  const rendering: Rendering = { names: new Names(), model, asOf, row: renderRow };
  const variables = roots.map((_, index) => new Cypher.NamedVariable(`c${index}`));
  const columns: Column[] = [];
  const later: Column[] = [];
  for (const [index, root] of roots.entries()) {
    if (index === dataset) continue;
    const isLater = root.kind === 'suggest' && root.seek !== null;
    const value = isLater ? renderSuggest(root, variables[root.seek!]!, rendering) : renderSource(root, null, rendering);
    (isLater ? later : columns).push([value, variables[index]!]);
  }
  if (later.length === 0) return new Cypher.Return(...columns).build().cypher;
  return new Cypher.With(...columns).return(...columns.map(([, name]) => name), ...later).build().cypher;
}
