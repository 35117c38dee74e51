import type { Predicate } from '../../compiler/plan/query-plan.js';
import type { GraphView } from './graph-view.js';
import { NodeSet } from './node-set.js';
import type { Run } from './run.js';
import { inSteps, type Prepared, type Steps } from './steps.js';

export type Within = Extract<Predicate, { kind: 'within' }>;

const opposite = { OUT: 'IN', IN: 'OUT' } as const;

/**
 * All nodes that lie within the node with an id: found once a run, from there down, however many nodes are then asked
 * about. As of a day the relationships on the way hold, and the nodes above the one at the end.
 */
export function prepareSubtree(view: GraphView, within: Within): (run: Run) => Steps<NodeSet> {
  const { nodes } = view;
  const table = view.relationship(within.relationship);
  const { [opposite[within.direction]]: down } = table;
  return function* (run) {
    const known = run.recall<NodeSet>(within);
    if (known) return known;
    const found = new NodeSet(nodes.ids.length);
    const top = nodes.numberOf.get(run.parameter(within.id) as string);
    const open = top === undefined ? [] : [top];
    if (top !== undefined) found.add(top);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (!view.holds(run, node)) continue;
      const end = down.end(node);
      for (let position = down.start(node); position < end; position++) {
        if (run.budget.visit()) yield;
        const led = down.relationships === null ? position : down.relationships[position]!;
        if (view.relationshipHolds(run, table, led) && found.add(down.neighbours[position]!)) open.push(down.neighbours[position]!);
      }
    }
    return run.remember(within, found);
  };
}

/** Whether a node is the one with an id, or lies below it at any depth. */
export function prepareWithin(view: GraphView, within: Within): Prepared<boolean> {
  const subtree = prepareSubtree(view, within);
  return inSteps(function* (run, node) {
    return (yield* subtree(run)).has(node);
  });
}
