import Cypher from '@neo4j/cypher-builder';

/** Hands out the variables of one statement: `n0`, `r0`, `n1`, … so that equal plans give equal text. */
export class Names {
  #next = 0;

  next(): { node: Cypher.NamedNode; relationship: Cypher.NamedRelationship } {
    const index = this.#next++;
    return { node: new Cypher.NamedNode(`n${index}`), relationship: new Cypher.NamedRelationship(`r${index}`) };
  }
}

export const parameter = (index: number): Cypher.NamedParam => new Cypher.NamedParam(`p${index}`);

/** Where a clause stands: the node and the relationship that led to it, if any. */
export interface Scope {
  readonly node: Cypher.NamedNode;
  readonly relationship: Cypher.NamedRelationship | null;
}
