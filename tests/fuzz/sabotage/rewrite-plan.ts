import type { Column, One, Page, Predicate, QueryPlan, Source } from '../../../src/compiler/plan/query-plan.js';

/** What a broken store makes of the parts of a plan; what is not named stays. */
export interface Rewriting {
  readonly one?: (one: One) => One;
  readonly page?: (page: Page) => Page;
  readonly predicate?: (predicate: Predicate) => Predicate;
}

/** A plan with each of its sources and predicates rewritten, innermost first. */
export function rewritePlan({ roots }: QueryPlan, rewriting: Rewriting): QueryPlan {
  const { one = (each) => each, page = (each) => each, predicate = (each) => each } = rewriting;

  const rewritePredicate = (each: Predicate): Predicate => {
    switch (each.kind) {
      case 'and':
      case 'or':
        return predicate({ ...each, operands: each.operands.map(rewritePredicate) });
      case 'not':
        return predicate({ ...each, operand: rewritePredicate(each.operand) });
      case 'exists':
        return predicate({ ...each, where: each.where && rewritePredicate(each.where) });
      default:
        return predicate(each);
    }
  };
  const rewriteColumn = (column: Column): Column =>
    column.kind === 'source' ? { ...column, source: rewriteSource(column.source) } : column;
  const rewriteSource = (source: Source): Source => {
    const columns = source.columns.map(rewriteColumn);
    if (source.kind === 'one') return one({ ...source, columns });
    return page({ ...source, columns, where: source.where && rewritePredicate(source.where) });
  };
  return { roots: roots.map(rewriteSource) };
}
