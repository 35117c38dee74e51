import type { GraphModel } from '../../../model/graph-model.js';
import { isSearched, SEARCH_INDEX, searchKeysOf, SEARCH_SORT } from '../../../model/search-keys.js';
import { escaped, type SchemaStatement } from './statement.js';

/**
 * The full-text index behind `search`, over the forms that search compares. Its `cjk` analyzer cuts Chinese into pairs
 * of characters; a load ends only when it answers, so it is not eventually consistent.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/indexes/semantic-indexes/full-text-indexes/
 */
export function searchIndexStatement(model: GraphModel): SchemaStatement {
  const types = model.entities.filter(isSearched);
  const keys = new Set(types.flatMap((type) => searchKeysOf(type).map(({ key }) => key)));
  keys.delete(SEARCH_SORT);
  return {
    name: SEARCH_INDEX,
    path: 'cypher/indexes/search.cypher',
    purpose: 'Nodes by what search compares: forms of their names, aliases, spellings and texts.',
    cypher: [
      `CREATE FULLTEXT INDEX ${escaped.label(SEARCH_INDEX)} IF NOT EXISTS`,
      `FOR (node:${types.map(({ label }) => escaped.label(label!)).join('|')})`,
      `ON EACH [${[...keys].map((key) => `node.${escaped.property(key)}`).join(', ')}]`,
      'OPTIONS {indexConfig: {`fulltext.analyzer`: "cjk", `fulltext.eventually_consistent`: false}}',
    ].join('\n'),
  };
}
