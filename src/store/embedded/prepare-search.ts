import type { Search } from '../../compiler/plan/search-plan.js';
import type { Row, Value } from '../../compiler/plan/query-plan.js';
import { SEARCH_ALIASES, SEARCH_NAME, SEARCH_SORT, SEARCH_TEXTS } from '../../model/search-keys.js';
import { findMatch, type StoredForms } from '../../model/search-match.js';
import type { SearchQuery } from '../../model/search-query.js';
import type { GraphView } from './graph-view.js';
import type { Preparation } from './preparation.js';
import { prepareColumns } from './prepare-columns.js';
import type { Run } from './run.js';
import { SearchIndex } from './search-index.js';
import type { SharedBuild } from './shared-build.js';
import { stepsOf, type Evaluate } from './steps.js';
import { TopRanked } from './top-ranked.js';

/** A node that was found. */
interface Found {
  readonly rank: number;
  readonly sort: string;
  readonly node: number;
}

/** Reads what search compares of a node. Forms are of the node itself: no version has others. */
function formReader({ nodes: { labels, labelOf, rowOf } }: GraphView): (node: number) => StoredForms {
  const columns = labels.map((label) => ({
    name: label.columns.get(SEARCH_NAME),
    aliases: label.columns.get(SEARCH_ALIASES),
    texts: label.columns.get(SEARCH_TEXTS),
  }));
  return (node) => {
    const { name, aliases, texts } = columns[labelOf[node]!]!;
    const row = rowOf[node]!;
    return {
      name: (name?.get(row) ?? null) as string | null,
      aliases: (aliases?.get(row) ?? []) as readonly string[],
      texts: (texts?.get(row) ?? []) as readonly string[],
    };
  };
}

/** The index over all types that are searched; one serves every search. */
function searchIndex({ graph, nodes }: GraphView, formsOf: (node: number) => StoredForms): SharedBuild<SearchIndex> {
  return graph.built('search', (run) =>
    SearchIndex.build(run, nodes.ids.length, (node) => {
      const { name, aliases, texts } = formsOf(node);
      return name === null ? texts : [name, ...aliases, ...texts];
    }),
  );
}

const compare = (one: Found, other: Found): number =>
  one.rank - other.rank || (one.sort < other.sort ? -1 : one.sort > other.sort ? 1 : one.node - other.node);

/** Whether a value lies behind a key of a cursor; keys of another kind have nothing behind them, as in Cypher. */
const isBehind = (value: string | number, key: unknown): boolean => typeof value === typeof key && value > (key as typeof value);

/** Turns a search into a function that tests candidates of an index and keeps no more than it returns. */
export function prepareSearch(preparation: Preparation, search: Search): Evaluate {
  const { view } = preparation;
  const { ids, labelOf } = view.nodes;
  const formsOf = formReader(view);
  const sortOf = view.reader(SEARCH_SORT);
  const accepted = search.labels?.map((label) => view.label(label).includes) ?? null;
  const cells = stepsOf(prepareColumns(preparation, search.columns, null));
  const matchColumn = search.columns.findIndex(({ kind }) => kind === 'match');

  const after = (run: Run): ((found: Found) => boolean) => {
    if (!search.after) return () => true;
    const [rank, sort, id] = search.after.map((key) => run.parameter(key));
    return (found) =>
      isBehind(found.rank, rank) ||
      (found.rank === rank && (isBehind(found.sort, sort) || (found.sort === sort && isBehind(ids[found.node]!, id))));
  };

  return function* (run) {
    const query: SearchQuery = {
      terms: run.parameter(search.text.terms) as readonly string[],
      whole: run.parameter(search.text.whole) as string,
      spelled: run.parameter(search.text.spelled) as string,
    };
    const index = yield* searchIndex(view, formsOf).get(run);
    const wanted = after(run);
    const limit = run.limit(search.limit);
    const top = new TopRanked<Found>(limit, compare);
    let total = 0;
    for (const node of yield* index.candidates(run, query.terms)) {
      if (run.budget.visit()) yield;
      if (accepted !== null && !accepted.some((includes) => includes[labelOf[node]!] === 1)) continue;
      if (!view.holds(run, node)) continue;
      const forms = formsOf(node);
      // Every form counts as something looked at: a node may have many.
      for (let form = 0; form < forms.aliases.length; form++) if (run.budget.visit()) yield;
      const match = findMatch(query, forms);
      if (match === null) continue;
      total++;
      const found = { rank: match.rank, sort: sortOf(run, node) as string, node };
      if (limit > 0 && wanted(found) && (top.last === null || compare(found, top.last) < 0)) top.add(found);
    }
    const rows: Row[] = [];
    for (const { node, rank } of top.sorted()) {
      const row = yield* cells(run, node, -1);
      rows.push(matchColumn < 0 ? row : row.with(matchColumn, rank));
    }
    return [search.count ? total : null, rows] satisfies Value;
  };
}
