import { candidateQuery } from '../../src/compiler/cypher/candidate-query.js';
import { readSearchQuery } from '../../src/model/search-query.js';
import { pool, type Question, type Shape } from './shape.js';

const FOUND = 10;

function question(text: string): Question {
  const { terms, whole, spelled } = readSearchQuery(text);
  return { variables: { text }, rival: { terms, whole, spelled, candidates: candidateQuery(terms) } };
}

export const search: Shape = {
  name: 'search',
  title: 'Full-text search for a company by its name: the first ten finds and their number',
  document: `query Search($text: String!) {
  search(text: $text, first: ${FOUND}) { totalCount edges { node { id ... on Entity { name } } } }
}`,
  // What matches better comes first: the name, an alias, the beginning of either, a part of either, a text.
  rival: `CALL db.index.fulltext.queryNodes('search', $candidates) YIELD node AS n
WITH n, n.searchName AS name, n.searchAliases AS aliases, n.searchTexts AS texts
WITH n, CASE
  WHEN name = $whole AND all(t IN $terms WHERE name CONTAINS t) THEN 0
  WHEN any(a IN aliases WHERE (a = $whole OR a STARTS WITH $spelled + '|') AND all(t IN $terms WHERE a CONTAINS t)) THEN 1
  WHEN name STARTS WITH $whole AND all(t IN $terms WHERE name CONTAINS t) THEN 2
  WHEN any(a IN aliases WHERE (a STARTS WITH $whole OR a STARTS WITH $spelled) AND all(t IN $terms WHERE a CONTAINS t)) THEN 3
  WHEN all(t IN $terms WHERE name CONTAINS t) OR any(a IN aliases WHERE all(t IN $terms WHERE a CONTAINS t)) THEN 4
  WHEN any(x IN texts WHERE all(t IN $terms WHERE x CONTAINS t)) THEN 5
END AS rank
WHERE rank IS NOT NULL
WITH n, rank ORDER BY rank, n.searchSort, n.id
WITH collect(n) AS found
RETURN {totalCount: size(found), edges: [n IN found[..${FOUND}] | {node: {id: n.id, name: n.name}}]} AS search`,
  peer: { cannot: 'its full-text queries are in Lucene’s order and find by words, not by names, aliases and pinyin' },
  bounded: false,
  questions: ({ enterprises }, random) => pool(() => question(random.pick(enterprises).name)),
};
