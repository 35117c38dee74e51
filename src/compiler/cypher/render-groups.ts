import Cypher from '@neo4j/cypher-builder';
import type { Dimension, GroupOrder, Groups, Measure } from '../plan/groups-plan.js';
import type { Column } from '../plan/query-plan.js';
import { matchPage } from './match-page.js';
import { parameter, type Rendering, type Scope } from './names.js';
import { propertyOf } from './render-as-of.js';
import { FigureColumns, ifExact } from './render-figures.js';
import { keptKey, renderKeyOrder, renderKeys } from './render-group-keys.js';
import { along } from './render-key.js';
import { endScope, endsOf, patternOf } from './render-traversal.js';

/** One dimension of a group: its key, and what puts keys in order where that is not the key itself. */
interface Key {
  readonly dimension: Dimension;
  readonly variable: Cypher.Variable;
  /** Of the nodes whose ids the keys are; null where keys are nodes or values. */
  readonly label: string | null;
  readonly order: Cypher.Variable | null;
}

/** `[mixed, rows]`, as the plan says; nothing of a member but what its group needs is carried on. */
export function renderGroups(groups: Groups, rendering: Rendering): Cypher.Expr {
  const mixed = groups.uniform.map((mixable) => renderMixed(groups, groups.measure![mixable === 'units' ? 'unit' : 'kind']!, rendering));
  return new Cypher.List([new Cypher.List(mixed), renderRows(groups, rendering)]);
}

function matchMembers({ from, where }: Groups, rendering: Rendering): { match: Cypher.Match; node: Cypher.NamedNode } {
  const end = endScope(from, rendering, false);
  // An index that ends with the id serves only who asks for one.
  const hints = where ? [Cypher.isNotNull(end.node.property('id'))] : [];
  return { match: matchPage({ from, where }, null, end, rendering, [], hints), node: end.node };
}

/** The different units or kinds of all members that have a number. */
function renderMixed(groups: Groups, property: string, rendering: Rendering): Cypher.Expr {
  const { match, node } = matchMembers(groups, rendering);
  const found = rendering.names.variable();
  const unit = ofNumber(renderNumber(groups.measure!, node, rendering), property, node, rendering);
  return new Cypher.Collect(match.with([unit, found]).distinct().where(Cypher.isNotNull(found)).return(found));
}

const ofNumber = (number: Cypher.Expr, property: string, node: Cypher.NamedNode, rendering: Rendering): Cypher.Expr =>
  new Cypher.Case().when(Cypher.isNotNull(number)).then(Cypher.coalesce(propertyOf(node, property, rendering), new Cypher.Literal('')));

/**
 * The node that each member has its number from, in its row already: cheaper than a subquery for each member. Null where a
 * member can have several, and as of a day, where it may have had several.
 */
function joinNumber({ path }: Measure, node: Cypher.NamedNode, rendering: Rendering): { pattern: Cypher.Pattern; of: Cypher.NamedNode } | null {
  const [only, ...others] = path;
  if (!only || others.length > 0 || rendering.asOf || !endsOf(only, rendering).isOne) return null;
  const end = endScope(only, rendering, false);
  return { pattern: patternOf(only, { node, relationship: null }, end, rendering), of: end.node };
}

/** The number of a member, or null. */
function renderNumber({ path, property }: Measure, node: Cypher.NamedNode, rendering: Rendering): Cypher.Expr {
  if (path.length === 0) return propertyOf(node, property, rendering);
  const { match, end } = along(path, node, rendering);
  const [value, total, stated] = [rendering.names.variable(), rendering.names.variable(), rendering.names.variable()];
  const sum = match
    .with([propertyOf(end.node, property, rendering), value])
    .with([Cypher.sum(value), total], [Cypher.count(value), stated])
    .return([ifExact(total, stated, total), 'total']);
  return Cypher.head(new Cypher.Collect(sum));
}

function renderRows(groups: Groups, rendering: Rendering): Cypher.Expr {
  const { names } = rendering;
  const { match, node } = matchMembers(groups, rendering);
  const { measure } = groups;
  const number = measure && names.variable();
  const joined = measure && joinNumber(measure, node, rendering);
  const units = measure?.unit && names.variable();
  const kinds = measure?.kind && names.variable();
  const distinct = new Map(
    groups.figures.flatMap((figure) => (figure.kind === 'distinct' ? [[figure, { keys: names.variable(), list: figure.of.many, of: figure.of }] as const] : [])),
  );
  const keys = groups.by.map((dimension): Key & { rendered: Cypher.Expr; ordered: Cypher.Expr | null; list: Cypher.Variable | null } => {
    const ordered = renderKeyOrder(dimension, node, rendering);
    return {
      dimension,
      rendered: renderKeys(dimension, node, rendering),
      list: dimension.many ? names.variable() : null,
      variable: names.variable(),
      label: keptKey(dimension, rendering)?.label ?? null,
      ordered,
      order: ordered && names.variable(),
    };
  });

  // What is read of each member,
  const of = [
    ...keys.flatMap(({ rendered, list, variable, ordered, order }): [Cypher.Expr, Cypher.Variable][] => [
      [rendered, list ?? variable],
      ...(ordered && order ? [[ordered, order] as [Cypher.Expr, Cypher.Variable]] : []),
    ]),
    ...(number ? [[joined ? joined.of.property(measure.property) : renderNumber(measure, node, rendering), number] as [Cypher.Expr, Cypher.Variable]] : []),
    ...[...distinct.values()].map(({ of: dimension, keys: variable }): [Cypher.Expr, Cypher.Variable] => [renderKeys(dimension, node, rendering), variable]),
  ];
  let clause: Cypher.With | Cypher.Unwind = (joined ? match.optionalMatch(joined.pattern) : match).with(node, ...of);
  if (units || kinds) {
    clause = clause.with(
      '*',
      ...(units ? [[ofNumber(number!, measure!.unit!, node, rendering), units] as [Cypher.Expr, Cypher.Variable]] : []),
      ...(kinds ? [[ofNumber(number!, measure!.kind!, node, rendering), kinds] as [Cypher.Expr, Cypher.Variable]] : []),
    );
  }
  // once for each of its keys,
  for (const { list, variable } of keys) {
    if (list) clause = clause.unwind([orNull(list), variable]);
  }

  // and what its group makes of it.
  const columns = new FigureColumns(rendering, { number, units: units || null, kinds: kinds || null }, distinct);
  const tests = groups.having.map((test) => columns.test(test));
  const order = orderOf(groups.order, keys, columns);
  const figures = groups.figures.map((figure) => columns.value(figure));
  const members = names.variable();
  const carried = keys.map(({ variable }) => variable);
  const orders = keys.flatMap(({ order: by }): [Cypher.Expr, Cypher.Variable][] => (by ? [[Cypher.min(by), by]] : []));
  const collected: [Cypher.Expr, Cypher.Variable][] = groups.columns.some(listsMembers) ? [[Cypher.collect(node), members]] : [];
  // It is an aggregate that makes groups of rows.
  columns.compared('count');
  const grouped = clause.with(...carried, ...orders, ...columns.aggregates, ...collected);
  const derived = columns.derived.length > 0 || tests.length > 0 ? grouped.with('*', ...columns.derived) : grouped;
  if (tests.length > 0) derived.where(Cypher.and(...tests)!);
  const scope: Scope = { node, relationship: null, group: { keys, members } };
  const row = new Cypher.List([
    new Cypher.List(keys.map(printed)),
    new Cypher.List(figures),
    rendering.row(groups.columns, scope, rendering),
  ]);
  const sorted = derived.with('*');
  if (order.length > 0) sorted.orderBy(...order);
  return new Cypher.Collect(sorted.limit(parameter(groups.limit)).return(row));
}

const listsMembers = (column: Column): boolean =>
  column.kind === 'source' && column.source.kind === 'page' && column.source.from.kind === 'members';

/** Who has no key is in the group of null. */
const orNull = (list: Cypher.Variable): Cypher.Expr =>
  new Cypher.Case().when(Cypher.eq(Cypher.size(list), new Cypher.Literal(0))).then(new Cypher.List([Cypher.Null])).else(list);

/** A key as it stands in a row: of a node, its id. */
const printed = ({ dimension, variable, label }: Key): Cypher.Expr =>
  dimension.key.kind === 'node' && label === null ? new Cypher.Raw((env) => `${env.compile(variable)}.id`) : variable;

/** Null comes below everything, which in Cypher it does not. */
function orderOf(order: readonly GroupOrder[], keys: readonly Key[], columns: FigureColumns): [Cypher.Expr, Cypher.Order][] {
  const plain = (value: Cypher.Expr, descending: boolean): [Cypher.Expr, Cypher.Order][] => [[value, descending ? 'DESC' : 'ASC']];
  const nullable = (value: Cypher.Expr, descending: boolean): [Cypher.Expr, Cypher.Order][] => [
    ...plain(Cypher.isNotNull(value), descending),
    ...plain(value, descending),
  ];
  const byKeys = (descending: boolean): [Cypher.Expr, Cypher.Order][] =>
    keys.flatMap((key) => (key.order ? plain(key.order, descending) : nullable(printed(key), descending)));
  const figures = order.flatMap(({ figure, descending }) => {
    if (figure === 'key') return byKeys(descending);
    return (figure === 'count' ? plain : nullable)(columns.compared(figure), descending);
  });
  return order.some(({ figure }) => figure === 'key') ? figures : [...figures, ...byKeys(false)];
}
