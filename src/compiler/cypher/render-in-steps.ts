import Cypher from '@neo4j/cypher-builder';
import type { Column, Expand, One, Page } from '../plan/query-plan.js';
import { keptBy, type KeptParent } from './kept-by.js';
import { matchPage } from './match-page.js';
import { parameter, type Rendering, type Scope } from './names.js';
import { endScope } from './render-traversal.js';

/** A column that leads to one node, which other rows lead to as well, with more behind it than is worth reading twice. */
interface Shared {
  readonly column: Column;
  readonly one: One;
  readonly end: Scope;
  /** What tells the nodes apart: the id that rows keep of a parent, which is read at once, or the node itself. */
  readonly key: Cypher.Variable;
  readonly parent: KeptParent | null;
  /** Of every such node, once: its key and its row. */
  readonly trees: Cypher.NamedVariable;
}

const readsPages = ({ columns }: One): boolean =>
  columns.some(
    (column) =>
      column.kind === 'source' && (column.source.kind === 'page' ? column.source.limit !== null : column.source.kind === 'one' && readsPages(column.source)),
  );

export const readsRelationship = (columns: readonly Column[]): boolean =>
  columns.some(
    (column) =>
      column.kind === 'edge' ||
      (column.kind === 'source' && (column.source.kind === 'page' || column.source.kind === 'one') && column.source.from.kind === 'evidence'),
  );

function manyLeadTo({ relationship, direction }: Expand, { model }: Rendering): boolean {
  const { fromOne, toOne } = model.relationships.get(relationship)!;
  return direction === 'OUT' ? !toOne : !fromOne;
}

/** What of the relationship is shown belongs to the row, and cannot be shared. */
export function sharedColumns(columns: readonly Column[], rendering: Rendering): readonly Shared[] {
  return columns.flatMap((column) => {
    if (column.kind !== 'source' || column.source.kind !== 'one') return [];
    const one = column.source;
    if (one.from.kind !== 'expand' || !manyLeadTo(one.from, rendering) || !readsPages(one) || readsRelationship(one.columns)) return [];
    const end = endScope(one.from, rendering, false);
    const parent = rendering.asOf ? null : keptBy(rendering.model, one.from);
    return [{ column, one, end, parent, key: parent ? rendering.names.variable() : end.node, trees: rendering.names.variable() }];
  });
}

/**
 * The rows of a page in two steps: first the page, then what is behind its nodes. So a node that several rows lead to is
 * read once, and nothing is read of a row that only says that there are more: it is empty.
 * @param found the clause that leaves the nodes of the page
 * @param bound the variables that it leaves
 */
export function renderInSteps(
  { columns, limit, probes }: Page,
  found: Cypher.With,
  bound: readonly Cypher.Variable[],
  shared: readonly Shared[],
  scope: Scope,
  rendering: Rendering,
): Cypher.Expr {
  const { names, row } = rendering;
  const [rows, each] = [names.variable(), names.variable()];
  const at = (list: Cypher.Variable, place: number): Cypher.Expr => new Cypher.Raw((env) => `${env.compile(list)}[${place}]`);
  const ends = shared.map(({ one, end, parent }) =>
    parent
      ? scope.node.property(parent.key)
      : Cypher.head(new Cypher.Collect(matchPage({ from: one.from, where: null }, scope, end, rendering).return(end.node))),
  );
  const nodes = new Cypher.Collect(found.return(new Cypher.List([...bound, ...ends])));
  const most = parameter(limit!);
  const shownRows = probes ? new Cypher.Raw((env) => `${env.compile(rows)}[..${env.compile(most)} - 1]`) : rows;
  const trees = shared.map(({ one, end, key, parent, trees: variable }, index): [Cypher.Expr, Cypher.Variable] => {
    const distinct = new Cypher.Unwind([shownRows, each])
      .with([at(each, bound.length + index), key])
      .distinct()
      .where(Cypher.isNotNull(key));
    const reached = parent
      ? distinct.match(new Cypher.Pattern(end.node, { labels: [parent.label] })).where(Cypher.eq(end.node.property('id'), key))
      : distinct;
    return [new Cypher.Collect(reached.return(new Cypher.List([key, row(one.columns, end, rendering)]))), variable];
  });
  const read = new Map(
    shared.map(({ column, key, trees: variable }): [Column, Cypher.Expr] => {
      const tree = names.variable();
      const own = new Cypher.ListComprehension(tree).in(variable).where(Cypher.eq(at(tree, 0), key)).map(at(tree, 1));
      return [column, Cypher.head(own)];
    }),
  );
  const again = [...bound, ...shared.map(({ key }) => key)].map((variable, index): [Cypher.Expr, Cypher.Variable] => [at(each, index), variable]);
  const shown = new Cypher.Unwind([shownRows, each]).with(...again).return(row(columns, { ...scope, read }, rendering));
  const all = new Cypher.Collect(shown);
  const more = new Cypher.Raw((env) => `CASE WHEN size(${env.compile(rows)}) = ${env.compile(most)} THEN [[]] ELSE [] END`);
  return Cypher.head(
    new Cypher.Collect(
      new Cypher.With([nodes, rows]).with(rows, ...trees).return([probes ? Cypher.plus(all, more) : all, 'rows']),
    ),
  );
}
