import Cypher from '@neo4j/cypher-builder';
import { nameOf } from '../plan/name-of-key.js';
import type { Column, One, Page, SortedBy, Source } from '../plan/query-plan.js';
import { bindKeys } from './bind-keys.js';
import { matchPage, matchSorted } from './match-page.js';
import { parameter, type Rendering, type Scope } from './names.js';
import { propertyOf } from './render-as-of.js';
import { renderDegree } from './render-degree.js';
import { renderGroups } from './render-groups.js';
import { renderKey } from './render-key.js';
import { behind, type RenderedKey } from './render-keyset.js';
import { renderPaths } from './render-paths.js';
import { renderSearch } from './render-search.js';
import { readsRelationship, renderInSteps, sharedColumns } from './render-in-steps.js';
import { renderSuggest } from './render-suggest.js';
import { endScope, patternOf } from './render-traversal.js';

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
      return renderSuggest(source, null, rendering);
  }
}

function renderOne(one: One, scope: Scope | null, rendering: Rendering): Cypher.Expr {
  const end = endScope(one.from, rendering, true);
  const match = matchPage({ from: one.from, where: null }, scope, end, rendering);
  return Cypher.head(new Cypher.Collect(match.return(renderRow(one.columns, end, rendering))));
}

function renderPage(page: Page, scope: Scope | null, rendering: Rendering): Cypher.Expr {
  const total = page.count ? renderCount(page, scope, rendering) : Cypher.Null;
  return new Cypher.List([total, page.limit === null ? new Cypher.List([]) : renderRows(page, page.limit, scope, rendering)]);
}

/**
 * Without conditions this is a look-up of a degree or of a label's count, not a scan. With some, that the id is asked for
 * lets an index serve that ends with it.
 */
function renderCount(page: Page, scope: Scope | null, rendering: Rendering): Cypher.Expr {
  const end = endScope(page.from, rendering, false);
  const hints = page.where && page.from.kind === 'scan' ? [Cypher.isNotNull(end.node.property('id'))] : [];
  return new Cypher.Count(matchPage(page, scope, end, rendering, [], hints));
}

function renderRows(page: Page, limit: number, scope: Scope | null, rendering: Rendering): Cypher.Expr {
  const { sortedBy } = page;
  const end = endScope(page.from, rendering, true);
  const { keys, computed, known } = bindKeys(page.order, end.node, rendering);
  const between = [...(page.after ? [behind(keys, page.after, false)] : []), ...(page.before ? [behind(keys, page.before, true)] : [])];
  const demands = computed.length === 0 ? between : [];
  const isIndexed = sortedBy !== null || (page.from.kind === 'scan' && !namesIds(page.where));
  const hints = isIndexed ? page.order.flatMap((key) => indexed(key, end.node)) : [];
  const order = [...(sortedBy ? [leading(sortedBy, keys, end)] : []), ...keys].map(({ value, descending }): [Cypher.Expr, Cypher.Order] => [
    value,
    descending === page.backwards ? 'ASC' : 'DESC',
  ]);
  const carried = end.relationship && !sortedBy ? [end.node, end.relationship] : [end.node];
  const match = (sortedBy ? matchSorted : matchPage)(page, scope, end, rendering, demands, hints);
  const found = match.with(...carried, ...computed);
  // What is computed must have its name before it can be compared, and be compared before rows are cut off.
  const placed =
    computed.length > 0 && between.length > 0
      ? found.where(Cypher.and(...between)!).with(...carried, ...computed.map(([, variable]) => variable))
      : found;
  const shown = placed.orderBy(...order).limit(parameter(limit));
  const isTied = sortedBy?.parent && readsRelationship(page.columns);
  const tied = isTied ? shown.with(end.node, tie(page, scope!, end, rendering)) : shown;
  const here: Scope = { ...end, keys: known };
  const shared = sharedColumns(page.columns, rendering);
  const isDeep = page.columns.some(({ kind }) => kind === 'source');
  if (shared.length === 0 && !(page.probes && isDeep)) return new Cypher.Collect(tied.return(renderRow(page.columns, here, rendering)));
  const bound = [...carried, ...(isTied ? [end.relationship!] : []), ...computed.map(([, variable]) => variable)];
  return renderInSteps(page, tied, bound, shared, here, rendering);
}

/** One value alone has this key; in the order it names the index. */
const leading = ({ keys }: SortedBy, [first]: readonly RenderedKey[], { node }: Scope): RenderedKey => ({
  value: node.property(keys[0]!),
  descending: first!.descending,
});

/** The relationship to the parent, which an index of its children does not have. */
function tie({ from }: Page, scope: Scope, end: Scope, rendering: Rendering): [Cypher.Expr, Cypher.Variable] {
  const match = new Cypher.Match(patternOf(from, scope, end, rendering));
  return [Cypher.head(new Cypher.Collect(match.return(end.relationship!))), end.relationship!];
}

/** Named nodes are found by their ids, and few: no index of an order is wanted. */
const namesIds = (where: Page['where']): boolean =>
  where?.kind === 'and'
    ? where.operands.some(namesIds)
    : where?.kind === 'compare' && where.property === 'id' && (where.operator === 'eq' || where.operator === 'in');

/** Sort keys are never null; that they are asked for is what lets an index serve the order. */
const indexed = (key: Page['order'][number], node: Cypher.NamedNode): Cypher.Predicate[] =>
  key.kind === 'property' ? [Cypher.isNotNull(node.property(key.property))] : [];

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
      return scope.read?.get(column) ?? renderSource(column.source, scope, rendering);
  }
}
