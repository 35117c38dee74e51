import type { Question, Shape } from '../shapes/shape.js';
import type { RunningChild } from './start-child.js';

/** One request, as both the load generator and a single question send it. */
export interface Request {
  readonly path: string;
  readonly body: string;
}

/** Ours on Neo4j; Cypher by hand; `@neo4j/graphql`; ours on the embedded store. */
export type Side = 'ours' | 'rival' | 'peer' | 'embedded';

/** One side of the comparison: a process that answers shapes over HTTP. */
export interface Target extends RunningChild {
  readonly name: Side;
  request(shape: Shape, question: Question): Request;
}

/** A side that can also be asked in words that were never sent before: other variables, so another text. */
export interface FreshTarget extends Target {
  freshRequest(shape: Shape, question: Question, number: number): Request;
}
