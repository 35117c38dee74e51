/** What a full-text analyzer is known to keep as it is: the common Chinese characters, and words of ASCII. */
const SURE = /[\u3400-\u4dbf\u4e00-\u9fff]+| _([a-z0-9]{1,32})/g;

function clause(part: string, word: string | undefined): string {
  if (word !== undefined) return `+_${word}*`;
  // A character alone stands in pairs with the one before or behind it, or, where it is a name, by itself.
  return part.length === 1 ? `+(${part}* *${part})` : `+"${part}"`;
}

/**
 * What Lucene is asked for: all that matches is among what it finds, and the statement tests the rest away, so that an
 * answer never depends on an analyzer. Only characters of `SURE` get into it: there is nothing to escape, and nothing
 * of a text can be taken for syntax. Where a text has none of them, every node is a candidate.
 */
export function candidateQuery(terms: readonly string[]): string {
  const clauses = terms.flatMap((term) => [...term.matchAll(SURE)].map(([part, word]) => clause(part, word)));
  return clauses.length === 0 ? '*:*' : [...new Set(clauses)].join(' ');
}
