import Cypher from '@neo4j/cypher-builder';
import { nameOf } from '../plan/name-of-key.js';
import type { SortKey } from '../plan/query-plan.js';
import type { Rendering } from './names.js';
import { renderKey } from './render-key.js';
import type { RenderedKey } from './render-keyset.js';

/** What a page is sorted by, as it stands in a statement. */
export interface BoundKeys {
  readonly keys: readonly RenderedKey[];
  /** Keys that must be computed, each with its variable; an index serves all others. */
  readonly computed: readonly [Cypher.Expr, Cypher.Variable][];
  /** The variables of computed keys by name, for columns that ask for them again. */
  readonly known: ReadonlyMap<string, Cypher.Expr>;
}

/** A stored key stays as it is, so that an index can serve it; what must be computed is computed once a row. */
export function bindKeys(order: readonly SortKey[], node: Cypher.NamedNode, rendering: Rendering): BoundKeys {
  const computed: [Cypher.Expr, Cypher.Variable][] = [];
  const known = new Map<string, Cypher.Expr>();
  const keys = order.map((key): RenderedKey => {
    const value = renderKey(key, node, rendering);
    if (value instanceof Cypher.Property) return { value, descending: key.descending };
    const variable = rendering.names.variable();
    computed.push([value, variable]);
    known.set(nameOf(key), variable);
    return { value: variable, descending: key.descending };
  });
  return { keys, computed, known };
}
