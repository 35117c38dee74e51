import Cypher from '@neo4j/cypher-builder';
import { SEARCH_ALIASES, SEARCH_INDEX, SEARCH_NAME, SEARCH_SORT, SEARCH_TEXTS } from '../../model/search-keys.js';
import { SPELLING_END } from '../../model/search-match.js';
import type { Search, SearchText } from '../plan/search-plan.js';
import { parameter, type Rendering } from './names.js';
import { holdsAsOf } from './render-as-of.js';
import { behind } from './render-keyset.js';

/**
 * The full-text index names candidates; the statement itself says which of them match, and how well, over the forms
 * that a load stored. They are looked for once, also where they are counted as well as shown.
 */
export function renderSearch(search: Search, rendering: Rendering): Cypher.Expr {
  const { found, node, match } = candidates(search, rendering);
  if (search.limit === null) {
    return new Cypher.List([search.count ? new Cypher.Count(found.return(node)) : Cypher.Null, new Cypher.List([])]);
  }
  if (!search.count) return new Cypher.List([Cypher.Null, ranked(search, search.limit, found, { node, match }, rendering)]);
  const [all, each] = [rendering.names.variable(), rendering.names.variable()];
  const at = (place: number): Cypher.Expr => new Cypher.Raw((env) => `${env.compile(each)}[${place}]`);
  const again = new Cypher.Unwind([all, each]).with([at(0), node], [at(1), match]);
  const value = new Cypher.List([Cypher.size(all), ranked(search, search.limit, again, { node, match }, rendering)]);
  const once = new Cypher.Collect(found.return(new Cypher.List([node, match])));
  return Cypher.head(new Cypher.Collect(new Cypher.With([once, all]).return([value, 'search'])));
}

interface Found {
  readonly node: Cypher.NamedNode;
  readonly match: Cypher.Variable;
}

/** The best of what was found; sorted with a bound, so that a text that half the graph has is no burden to memory. */
function ranked({ after, columns }: Search, limit: number, found: Cypher.With, { node, match }: Found, rendering: Rendering): Cypher.Expr {
  const keys = [match, node.property(SEARCH_SORT), node.property('id')];
  const order = keys.map((value) => ({ value, descending: false }));
  const later = after ? found.with(node, match).where(behind(order, after, false)) : found;
  const rows = later
    .with(node, match)
    .orderBy(...keys.map((value): [Cypher.Expr, Cypher.Order] => [value, 'ASC']))
    .limit(parameter(limit))
    .return(rendering.row(columns, { node, relationship: null, match }, rendering));
  return new Cypher.Collect(rows);
}

/** The nodes that match, and how. */
function candidates({ text, labels }: Search, rendering: Rendering) {
  const { node } = rendering.names.next();
  const match = rendering.names.variable();
  const demands = [...(labels === null ? [] : [hasLabel(node, labels)]), holdsAsOf(node, rendering)].filter((demand) => demand !== null);
  const index = Cypher.db.index.fulltext.queryNodes(SEARCH_INDEX, parameter(text.candidates)).yield(['node', node]);
  const held = demands.length === 0 ? index : index.where(Cypher.and(...demands)!);
  const found = held.with(node, [matchOf(node, text, rendering), match]).where(Cypher.isNotNull(match));
  return { found, node, match };
}

const hasLabel = (node: Cypher.NamedNode, labels: readonly string[]): Cypher.Predicate =>
  labels.length === 0 ? Cypher.false : node.hasLabel(Cypher.labelExpr.or(...(labels as [string])));

/** What `findMatch` of `model/search-match.ts` says, in Cypher; null where the node does not match. */
function matchOf(node: Cypher.NamedNode, text: SearchText, { names }: Rendering): Cypher.Expr {
  const [form, term] = [names.variable(), names.variable()];
  return new Cypher.Raw((env) => {
    const [terms, whole, spelled] = [text.terms, text.whole, text.spelled].map((index) => env.compile(parameter(index)));
    const [name, aliases, texts] = [SEARCH_NAME, SEARCH_ALIASES, SEARCH_TEXTS].map((key) => env.compile(node.property(key)));
    const [each, word] = [env.compile(form), env.compile(term)];
    const all = (value: string): string => `all(${word} IN ${terms} WHERE ${value} CONTAINS ${word})`;
    const some = (list: string, holds?: string): string =>
      `any(${each} IN ${list} WHERE ${holds === undefined ? '' : `(${holds}) AND `}${all(each!)})`;
    return [
      'CASE',
      `WHEN ${name} = ${whole} AND ${all(name!)} THEN 0`,
      `WHEN ${some(aliases!, `${each} = ${whole} OR ${each} STARTS WITH ${spelled} + '${SPELLING_END}'`)} THEN 1`,
      `WHEN ${name} STARTS WITH ${whole} AND ${all(name!)} THEN 2`,
      `WHEN ${some(aliases!, `${each} STARTS WITH ${whole} OR ${each} STARTS WITH ${spelled}`)} THEN 3`,
      `WHEN ${all(name!)} OR ${some(aliases!)} THEN 4`,
      `WHEN ${some(texts!)} THEN 5`,
      'END',
    ].join(' ');
  });
}
