import Cypher from '@neo4j/cypher-builder';
import { nameOf } from '../plan/name-of-key.js';
import type { Column, One, Page, Source } from '../plan/query-plan.js';
import { bindKeys } from './bind-keys.js';
import { parameter, type Rendering, type Scope } from './names.js';
import { propertyOf } from './render-as-of.js';
import { renderDegree } from './render-degree.js';
import { renderGroups } from './render-groups.js';
import { renderKey } from './render-key.js';
import { behind } from './render-keyset.js';
import { renderPaths } from './render-paths.js';
import { renderPredicate } from './render-predicate.js';
import { renderSearch } from './render-search.js';
import { renderSuggest } from './render-suggest.js';
import { endScope, matchOf, traversalPredicates } from './render-traversal.js';

/** One expression for everything that is read from a source on; scopes nest as the selection does. */
export function renderSource(source: Source, scope: Scope | null, rendering: Rendering): Cypher.Expr {
  switch (source.kind) {
    case 'one':
      return renderOne(source, scope, rendering);
    case 'page':
      return renderPage(source, scope, rendering);
    case 'search':
      return renderSearch(source, rendering);
    case 'paths':
      return renderPaths(source, rendering);
    case 'groups':
      return renderGroups(source, rendering);
    case 'suggest':
      return renderSuggest(source, rendering);
  }
}

function renderOne(one: One, scope: Scope | null, rendering: Rendering): Cypher.Expr {
  const end = endScope(one.from, rendering, true);
  const match = where(
    matchOf(one.from, scope, end, rendering),
    traversalPredicates(one.from, scope, end, rendering),
  );
  return Cypher.head(new Cypher.Collect(match.return(renderRow(one.columns, end, rendering))));
}

function renderPage(page: Page, scope: Scope | null, rendering: Rendering): Cypher.Expr {
  const total = page.count ? renderCount(page, scope, rendering) : Cypher.Null;
  return new Cypher.List([total, page.limit === null ? new Cypher.List([]) : renderRows(page, page.limit, scope, rendering)]);
}

/** Without conditions this is a look-up of a degree or of a label's count, not a scan. */
function renderCount(page: Page, scope: Scope | null, rendering: Rendering): Cypher.Expr {
  const end = endScope(page.from, rendering, false);
  const match = matchOf(page.from, scope, end, rendering);
  const predicates = traversalPredicates(page.from, scope, end, rendering);
  return new Cypher.Count(where(match, page.where ? [...predicates, renderPredicate(page.where, end, rendering)] : predicates));
}

function renderRows(page: Page, limit: number, scope: Scope | null, rendering: Rendering): Cypher.Expr {
  const end = endScope(page.from, rendering, true);
  const { keys, computed, known } = bindKeys(page.order, end.node, rendering);
  const between = [...(page.after ? [behind(keys, page.after, false)] : []), ...(page.before ? [behind(keys, page.before, true)] : [])];
  const predicates = [
    ...traversalPredicates(page.from, scope, end, rendering),
    ...(computed.length === 0 ? between : []),
    ...(page.from.kind === 'scan' ? page.order.flatMap((key) => indexed(key, end.node)) : []),
    ...(page.where ? [renderPredicate(page.where, end, rendering)] : []),
  ];
  const order = keys.map(({ value, descending }): [Cypher.Expr, Cypher.Order] => [value, descending === page.backwards ? 'ASC' : 'DESC']);
  const carried = end.relationship ? [end.node, end.relationship] : [end.node];
  const found = where(matchOf(page.from, scope, end, rendering), predicates).with(...carried, ...computed);
  // What is computed must have its name before it can be compared, and be compared before rows are cut off.
  const placed =
    computed.length > 0 && between.length > 0
      ? found.where(Cypher.and(...between)!).with(...carried, ...computed.map(([, variable]) => variable))
      : found;
  const rows = placed
    .orderBy(...order)
    .limit(parameter(limit))
    .return(renderRow(page.columns, { ...end, keys: known }, rendering));
  return new Cypher.Collect(rows);
}

/** Sort keys are never null; that they are asked for is what lets an index serve the order. */
const indexed = (key: Page['order'][number], node: Cypher.NamedNode): Cypher.Predicate[] =>
  key.kind === 'property' ? [Cypher.isNotNull(node.property(key.property))] : [];

const where = (match: Cypher.Match, predicates: readonly Cypher.Predicate[]): Cypher.Match =>
  predicates.length === 0 ? match : match.where(Cypher.and(...predicates)!);

/** The list of values of one row. */
export const renderRow = (columns: readonly Column[], scope: Scope, rendering: Rendering): Cypher.Expr =>
  new Cypher.List(columns.map((column) => renderColumn(column, scope, rendering)));

function renderColumn(column: Column, scope: Scope, rendering: Rendering): Cypher.Expr {
  switch (column.kind) {
    case 'property':
      return propertyOf(scope.node, column.property, rendering);
    case 'edge':
      return scope.relationship ? scope.relationship.property(column.property) : Cypher.Null;
    case 'key':
      return scope.keys?.get(nameOf(column.key)) ?? renderKey(column.key, scope.node, rendering);
    case 'match':
      return scope.match!;
    case 'degree':
      return renderDegree(column, scope.node, rendering);
    case 'source':
      return renderSource(column.source, scope, rendering);
  }
}
