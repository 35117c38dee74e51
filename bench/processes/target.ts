import type { Shape, Variables } from '../shapes/shape.js';
import type { RunningChild } from './start-child.js';

/** One request, as both the load generator and a single question send it. */
export interface Request {
  readonly path: string;
  readonly body: string;
}

/** One side of the comparison: a process that answers every shape over HTTP. */
export interface Target extends RunningChild {
  readonly name: 'ours' | 'rival';
  request(shape: Shape, variables: Variables): Request;
  /** The same question in words that were never sent before: other variables, so another text. */
  freshRequest(shape: Shape, variables: Variables, number: number): Request;
}
