import type { Predicate } from '../../compiler/plan/query-plan.js';
import { comparisons } from './comparisons.js';
import type { GraphView } from './graph-view.js';
import { prepareCountOf, prepareExists } from './prepare-related.js';
import { prepareWithin } from './prepare-within.js';
import { derived, inSteps, plainly, type Prepared, type Read } from './steps.js';

/** Whether a predicate holds for a node. Two-valued: what is missing satisfies no comparison. */
export type Test = Prepared<boolean>;

type Of<Kind extends Predicate['kind']> = Extract<Predicate, { kind: Kind }>;

function prepareComparison(view: GraphView, { property, operator, value: index }: Of<'compare'>): Test {
  const read = view.reader(property);
  if (operator === 'in') {
    return plainly((run, node) => {
      const value = read(run, node);
      return value !== null && run.elements(index).has(value);
    });
  }
  const holds = comparisons[operator];
  return plainly((run, node) => {
    const value = read(run, node);
    return value !== null && holds(value, run.parameter(index));
  });
}

/** All of the operands (`sought` is false) or some of them (`sought` is true): until one is as sought. */
function prepareOperands(view: GraphView, operands: readonly Predicate[], sought: boolean): Test {
  const tests = operands.map((operand) => preparePredicate(view, operand));
  const plain = tests.flatMap((test) => test.plain ?? []);
  const looping = tests.filter((test) => test.steps !== null);
  // Predicates have no effects, so those that do not loop go first.
  const isPlainly: Read<boolean> = (run, node, relationship) => {
    for (const test of plain) if (test(run, node, relationship) === sought) return true;
    return false;
  };
  if (looping.length === 0) return plainly((run, node, relationship) => isPlainly(run, node, relationship) === sought);
  return inSteps(
    function* (run, node, relationship) {
      if (isPlainly(run, node, relationship)) return sought;
      for (const test of looping) if ((yield* test.steps(run, node, relationship)) === sought) return sought;
      return !sought;
    },
    (run, node, relationship) => {
      if (isPlainly(run, node, relationship)) return sought;
      for (const test of looping) {
        const answer = test.attempt?.(run, node, relationship);
        if (answer === undefined || answer === sought) return answer;
      }
      return !sought;
    },
  );
}

/** Turns a predicate of a plan into a function of a node, once for all runs. */
export function preparePredicate(view: GraphView, predicate: Predicate): Test {
  switch (predicate.kind) {
    case 'and':
      return prepareOperands(view, predicate.operands, false);
    case 'or':
      return prepareOperands(view, predicate.operands, true);
    case 'not':
      return derived(preparePredicate(view, predicate.operand), (_run, holds) => !holds);
    case 'missing': {
      const read = view.reader(predicate.property);
      return plainly((run, node) => read(run, node) === null);
    }
    case 'empty': {
      const read = view.reader(predicate.property);
      return plainly((run, node) => {
        const value = read(run, node);
        return Array.isArray(value) && value.length === 0;
      });
    }
    case 'compare':
      return prepareComparison(view, predicate);
    case 'exists':
      return prepareExists(view, predicate.from, predicate.where && preparePredicate(view, predicate.where));
    case 'countOf':
      return prepareCountOf(view, predicate, predicate.where && preparePredicate(view, predicate.where));
    case 'within':
      return prepareWithin(view, predicate);
  }
}
