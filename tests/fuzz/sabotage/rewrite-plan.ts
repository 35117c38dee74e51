import type { AsOf, Column, One, Page, Predicate, QueryPlan, SortExpression, Source } from '../../../src/compiler/plan/query-plan.js';

/** What a broken store makes of the parts of a plan; what is not named stays. */
export interface Rewriting {
  readonly one?: (one: One) => One;
  readonly page?: (page: Page) => Page;
  readonly predicate?: (predicate: Predicate) => Predicate;
  readonly key?: (key: SortExpression) => SortExpression;
  readonly asOf?: (asOf: AsOf) => AsOf | null;
}

/** A plan with each of its sources and predicates rewritten, innermost first. */
export function rewritePlan({ roots, asOf }: QueryPlan, rewriting: Rewriting): QueryPlan {
  const { one = (each) => each, page = (each) => each, predicate = (each) => each, key = (each) => each } = rewriting;

  const rewritePredicate = (each: Predicate): Predicate => {
    switch (each.kind) {
      case 'and':
      case 'or':
        return predicate({ ...each, operands: each.operands.map(rewritePredicate) });
      case 'not':
        return predicate({ ...each, operand: rewritePredicate(each.operand) });
      case 'exists':
      case 'countOf':
        return predicate({ ...each, where: each.where && rewritePredicate(each.where) });
      default:
        return predicate(each);
    }
  };
  const rewriteColumn = (column: Column): Column => {
    if (column.kind === 'key') return { ...column, key: key(column.key) };
    return column.kind === 'source' ? { ...column, source: rewriteSource(column.source) } : column;
  };
  const rewriteSource = (source: Source): Source => {
    const columns = source.columns.map(rewriteColumn);
    switch (source.kind) {
      case 'one':
        return one({ ...source, columns });
      case 'page': {
        const order = source.order.map((each) => ({ ...key(each), descending: each.descending }));
        return page({ ...source, columns, order, where: source.where && rewritePredicate(source.where) });
      }
      default:
        return { ...source, columns };
    }
  };
  return { roots: roots.map(rewriteSource), asOf: asOf && (rewriting.asOf ? rewriting.asOf(asOf) : asOf) };
}
