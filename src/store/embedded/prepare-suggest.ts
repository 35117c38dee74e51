import type { ParameterIndex, Value } from '../../compiler/plan/query-plan.js';
import type { Suggest } from '../../compiler/plan/suggest-plan.js';
import type { GraphView } from './graph-view.js';
import { admitsLabel } from './prepare-traversal.js';
import type { Run } from './run.js';
import { inSteps, type Prepared, type Steps } from './steps.js';

/** The first node whose id is not before a text: ids are in order. */
function firstFrom(ids: readonly string[], text: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ids of a label that begin so. */
function prepareBeginning(view: GraphView, label: string, stem: ParameterIndex, limit: number) {
  const { ids } = view.nodes;
  const admits = admitsLabel(view, label);
  return function* (run: Run): Steps<string[]> {
    const text = run.parameter(stem) as string;
    const found: string[] = [];
    for (let node = firstFrom(ids, text); node < ids.length && ids[node]!.startsWith(text) && found.length < limit; node++) {
      if (run.budget.visit()) yield;
      if (admits(run, node, -1)) found.push(ids[node]!);
    }
    return found;
  };
}

/** Ids of nodes with this name or alias. */
function prepareCalled(view: GraphView, named: Suggest['named'], name: ParameterIndex, limit: number) {
  return function* (run: Run): Steps<string[]> {
    const found = new Set<number>();
    const value = run.parameter(name);
    for (const label of named?.labels ?? []) {
      for (const place of view.label(label).places) {
        for (const property of [named!.name, named!.aliases]) {
          const index = yield* view.graph.equality(place, property).get(run);
          for (const node of index.get(value)) if (view.holds(run, node)) found.add(node);
        }
      }
    }
    return [...found]
      .sort((one, other) => one - other)
      .slice(0, limit)
      .map((node) => view.nodes.ids[node]!);
  };
}

/** Turns a suggestion into a function that looks for nothing where the node is there. */
export function prepareSuggest(view: GraphView, { label, id, name, stem, prefix, named, limits }: Suggest): Prepared<Value> {
  const { numberOf, labelOf } = view.nodes;
  const { includes } = view.label(label);
  const called = prepareCalled(view, named, name, limits.called);
  const near = prepareBeginning(view, label, stem, limits.near);
  const any = prepareBeginning(view, label, prefix, limits.any);
  return inSteps(function* (run) {
    const node = numberOf.get(run.parameter(id) as string);
    const exists = node !== undefined && includes[labelOf[node]!] === 1;
    if (exists && view.holds(run, node)) return null;
    return [exists, yield* called(run), yield* near(run), yield* any(run)];
  });
}
