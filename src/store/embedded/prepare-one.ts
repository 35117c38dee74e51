import type { Row, Value } from '../../compiler/plan/query-plan.js';
import { relationshipAt, type PreparedTraversal, type Span } from './prepare-traversal.js';
import type { Run } from './run.js';
import { inSteps, plainly, type Prepared } from './steps.js';

/** The first position of a span that counts, or -1: of relationships to one there are few. */
function firstPosition(run: Run, span: Span, traversal: PreparedTraversal): number {
  const { admits } = traversal;
  for (let position = span.start; position < span.end; position++) {
    run.budget.visit();
    if (admits === null || admits(run, span.nodes[position]!, relationshipAt(span, traversal, position))) return position;
  }
  return -1;
}

/** Turns a source of at most one node into a function. */
export function prepareOne(traversal: PreparedTraversal, row: Prepared<Row>): Prepared<Value> {
  const { plain, steps, attempt } = row;
  if (plain !== null) {
    return plainly((run, start, relationship) => {
      const span = traversal.open(run, start, relationship);
      const position = firstPosition(run, span, traversal);
      return position === -1 ? null : plain(run, span.nodes[position]!, relationshipAt(span, traversal, position));
    });
  }
  return inSteps(
    function* (run, start, relationship) {
      const span = traversal.open(run, start, relationship);
      const position = firstPosition(run, span, traversal);
      return position === -1 ? null : yield* steps(run, span.nodes[position]!, relationshipAt(span, traversal, position));
    },
    attempt &&
      ((run, start, relationship) => {
        const span = traversal.open(run, start, relationship);
        const position = firstPosition(run, span, traversal);
        return position === -1 ? null : attempt(run, span.nodes[position]!, relationshipAt(span, traversal, position));
      }),
  );
}
