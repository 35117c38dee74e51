import type { Groups } from '../../compiler/plan/groups-plan.js';
import type { Row } from '../../compiler/plan/query-plan.js';
import { prepareCandidates } from './candidates.js';
import { takeUp } from './group-at-hand.js';
import { keptBy, type Group } from './group.js';
import { passes, prepareGroupOrder } from './group-order.js';
import { GroupTree } from './group-tree.js';
import type { Preparation } from './preparation.js';
import { prepareColumns } from './prepare-columns.js';
import { prepareDimension, type Key, type PreparedDimension } from './prepare-dimension.js';
import { prepareMeasure } from './prepare-measure.js';
import { preparePredicate } from './prepare-predicate.js';
import { admitsLabel } from './prepare-traversal.js';
import type { GraphView } from './graph-view.js';
import type { RelationshipTable } from './relationship-table.js';
import type { Run } from './run.js';
import type { Evaluate, Steps } from './steps.js';
import { TopRanked } from './top-ranked.js';
import type { Whole } from './whole-sum.js';

/** Groups while their members come in, and what the numbers of all members are in. */
interface Found {
  readonly groups: GroupTree;
  readonly units: Set<string>;
  readonly kinds: Set<string>;
}

/** Turns groups into a function that looks at every member once. */
export function prepareGroups(preparation: Preparation, source: Groups, _enclosing: RelationshipTable | null): Evaluate {
  const { view } = preparation;
  const by = source.by.map((dimension) => prepareDimension(view, dimension));
  const members = prepareMembers(view, source);
  const take = prepareTaking(view, source, by);
  const order = prepareGroupOrder(source.order, by);
  const columns = prepareColumns(preparation, source.columns, null);
  const kept = keptBy(source);
  const { ids } = view.nodes;

  const rowOf = function* (run: Run, group: Group): Steps<Row> {
    if (source.columns.length > 0) {
      const keys = group.keys.map((key, place) => (by[place]!.ofNodes && key !== null ? (key as number) : -1));
      takeUp(run, { keys, members: Uint32Array.from(group.members) });
    }
    const keys = group.keys.map((key, place) => (by[place]!.ofNodes && key !== null ? ids[key as number]! : key));
    const figures = source.figures.map((figure, place) => group.value(figure, place));
    return [keys, figures, columns.plain !== null ? columns.plain(run, -1, -1) : yield* columns.steps(run, -1, -1)];
  };

  return function* (run) {
    const found: Found = { groups: new GroupTree(kept), units: new Set(), kinds: new Set() };
    // Without dimensions there is one group, even of nobody.
    if (by.length === 0) found.groups.at(run, []);
    yield* members(run, (node) => take(run, node, found));
    const top = new TopRanked(run.limit(source.limit), order);
    for (const group of found.groups.all) {
      if (run.budget.visit()) yield;
      yield* group.settle(run);
      if (passes(run, group, source.having) && (top.last === null || order(group, top.last) < 0)) top.add(group);
    }
    const rows: Row[] = [];
    for (const group of top.sorted()) rows.push(yield* rowOf(run, group));
    return [source.uniform.map((mixable) => [...found[mixable]]), rows];
  };
}

/** Visits the nodes that are grouped, in order of id. */
function prepareMembers(view: GraphView, { from, where }: Groups): (run: Run, take: (node: number) => Steps<void>) => Steps<void> {
  const { nodes, places } = view.label(from.label);
  const candidates = where && prepareCandidates(view, places, where);
  const admits = admitsLabel(view, from.label);
  const test = where && preparePredicate(view, where);
  return function* (run, take) {
    for (const node of (candidates ? yield* candidates(run) : null) ?? nodes) {
      if (run.budget.visit()) yield;
      if (!admits(run, node, -1)) continue;
      if (test !== null && !(test.plain !== null ? test.plain(run, node, -1) : yield* test.steps(run, node, -1))) continue;
      yield* take(node);
    }
  };
}

/** Puts a node into all of its groups. */
function prepareTaking(
  view: GraphView,
  { measure, figures }: Groups,
  by: readonly PreparedDimension[],
): (run: Run, node: number, found: Found) => Steps<void> {
  const number = measure && prepareMeasure(view, measure);
  const unitOf = measure?.unit ? view.reader(measure.unit) : null;
  const kindOf = measure?.kind ? view.reader(measure.kind) : null;
  const counted = figures.flatMap((figure, place) =>
    figure.kind === 'distinct' ? [{ place, dimension: prepareDimension(view, figure.of) }] : [],
  );
  return function* (run, node, found) {
    const value: Whole | null = number && (number.plain !== null ? number.plain(run, node, -1) : yield* number.steps(run, node, -1));
    const unit = value !== null && unitOf ? String(unitOf(run, node) ?? '') : null;
    const kind = value !== null && kindOf ? String(kindOf(run, node) ?? '') : null;
    if (unit !== null) found.units.add(unit);
    if (kind !== null) found.kinds.add(kind);
    const others: (readonly [number, readonly Key[]])[] = [];
    for (const { place, dimension } of counted) others.push([place, yield* keysOf(run, node, dimension)]);
    const keys: (readonly Key[])[] = [];
    for (const dimension of by) keys.push(yield* keysOf(run, node, dimension));
    for (const path of combinations(keys)) {
      if (run.budget.visit()) yield;
      const group = found.groups.at(run, path);
      group.add(run, node);
      if (value !== null) group.measure(run, value);
      if (unit !== null) group.units.add(unit);
      if (kind !== null) group.kinds.add(kind);
      for (const [place, different] of others) group.addDistinct(run, place, different);
    }
  };
}

function* keysOf(run: Run, node: number, { keys }: PreparedDimension): Steps<readonly Key[]> {
  return keys.plain !== null ? keys.plain(run, node, -1) : yield* keys.steps(run, node, -1);
}

/** One key of each dimension, in all ways. */
function* combinations(keys: readonly (readonly Key[])[]): Generator<readonly Key[]> {
  const [first, ...rest] = keys;
  if (!first) return yield [];
  for (const key of first) for (const others of combinations(rest)) yield [key, ...others];
}
