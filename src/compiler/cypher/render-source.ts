import Cypher from '@neo4j/cypher-builder';
import type { Column, One, Page, Source } from '../plan/query-plan.js';
import { parameter, type Names, type Scope } from './names.js';
import { behind } from './render-keyset.js';
import { renderPredicate } from './render-predicate.js';
import { patternOf, traversalPredicate } from './render-traversal.js';

/** One expression for everything that is read from a source on; scopes nest as the selection does. */
export const renderSource = (source: Source, scope: Scope | null, names: Names): Cypher.Expr =>
  source.kind === 'one' ? renderOne(source, scope, names) : renderPage(source, scope, names);

function renderOne(one: One, scope: Scope | null, names: Names): Cypher.Expr {
  const end = endScope(one.from, names);
  const match = new Cypher.Match(patternOf(one.from, scope, end));
  const predicate = traversalPredicate(one.from, scope, end);
  if (predicate) match.where(predicate);
  return Cypher.head(new Cypher.Collect(match.return(renderRow(one.columns, end, names))));
}

function renderPage(page: Page, scope: Scope | null, names: Names): Cypher.Expr {
  const total = page.count ? renderCount(page, scope, names) : Cypher.Null;
  return new Cypher.List([total, page.limit === null ? new Cypher.List([]) : renderRows(page, page.limit, scope, names)]);
}

/** Without conditions this is a look-up of a degree or of a label's count, not a scan. */
function renderCount(page: Page, scope: Scope | null, names: Names): Cypher.Expr {
  const end = { node: names.next().node, relationship: null };
  const predicates = [traversalPredicate(page.from, scope, end), page.where && renderPredicate(page.where, end, names)];
  const match = new Cypher.Match(patternOf(page.from, scope, end));
  return new Cypher.Count(where(match, predicates));
}

function renderRows(page: Page, limit: number, scope: Scope | null, names: Names): Cypher.Expr {
  const end = endScope(page.from, names);
  const predicates = [
    traversalPredicate(page.from, scope, end),
    page.after && behind(page.order, page.after, end, false),
    page.before && behind(page.order, page.before, end, true),
    ...(page.from.kind === 'scan' ? page.order.map(({ property }) => Cypher.isNotNull(end.node.property(property))) : []),
    page.where && renderPredicate(page.where, end, names),
  ];
  const order = page.order.map(({ property, descending }): [Cypher.Expr, Cypher.Order] => [
    end.node.property(property),
    descending === page.backwards ? 'ASC' : 'DESC',
  ]);
  const carried = end.relationship ? [end.node, end.relationship] : [end.node];
  const rows = where(new Cypher.Match(patternOf(page.from, scope, end)), predicates)
    .with(...carried)
    .orderBy(...order)
    .limit(parameter(limit))
    .return(renderRow(page.columns, end, names));
  return new Cypher.Collect(rows);
}

function where(match: Cypher.Match, predicates: readonly (Cypher.Predicate | null)[]): Cypher.Match {
  const present = predicates.filter((predicate) => predicate !== null);
  return present.length === 0 ? match : match.where(Cypher.and(...present)!);
}

/** Only an expansion gives a relationship, and the rows of a page may be asked for its properties. */
function endScope(from: Source['from'], names: Names): Scope {
  const { node, relationship } = names.next();
  return { node, relationship: from.kind === 'expand' ? relationship : null };
}

const renderRow = (columns: readonly Column[], scope: Scope, names: Names): Cypher.Expr =>
  new Cypher.List(columns.map((column) => renderColumn(column, scope, names)));

function renderColumn(column: Column, scope: Scope, names: Names): Cypher.Expr {
  switch (column.kind) {
    case 'property':
      return scope.node.property(column.property);
    case 'edge':
      return scope.relationship ? scope.relationship.property(column.property) : Cypher.Null;
    case 'source':
      return renderSource(column.source, scope, names);
  }
}
