import Cypher from '@neo4j/cypher-builder';
import type { GraphModel } from '../../model/graph-model.js';
import type { AsOf, Column } from '../plan/query-plan.js';

/** Hands out the variables of one statement: `n0`, `r0`, `n1`, … so that equal plans give equal text. */
export class Names {
  #next = 0;

  next(): { node: Cypher.NamedNode; relationship: Cypher.NamedRelationship } {
    const index = this.#next++;
    return { node: new Cypher.NamedNode(`n${index}`), relationship: new Cypher.NamedRelationship(`r${index}`) };
  }

  /** A variable for a value, or for a list of them: `x4`. */
  variable(): Cypher.NamedVariable {
    return new Cypher.NamedVariable(`x${this.#next++}`);
  }
}

/** What every part of one statement is rendered with. */
export interface Rendering {
  readonly names: Names;
  readonly model: GraphModel;
  readonly asOf: AsOf | null;
  /** Renders the columns of a node. Sources nest, so everything that renders a part of one is given the way back. */
  readonly row: (columns: readonly Column[], scope: Scope, rendering: Rendering) => Cypher.Expr;
}

export const parameter = (index: number): Cypher.NamedParam => new Cypher.NamedParam(`p${index}`);

/** A key of a group: a value, a node, or, where it has a label, the id of a node. */
export interface GroupKey {
  readonly variable: Cypher.Variable;
  readonly label: string | null;
}

/** Where a clause stands: the node and the relationship that led to it, if any. */
export interface Scope {
  readonly node: Cypher.NamedNode;
  readonly relationship: Cypher.NamedRelationship | null;
  /** What a group is, where the clause stands at one. */
  readonly group?: { readonly keys: readonly GroupKey[]; readonly members: Cypher.Variable };
  /** Sort keys that are at hand already, by their names. */
  readonly keys?: ReadonlyMap<string, Cypher.Expr>;
  /** Columns that are read already, for all rows at once. */
  readonly read?: ReadonlyMap<Column, Cypher.Expr>;
  /** How well the search found the node. */
  readonly match?: Cypher.Expr;
}
