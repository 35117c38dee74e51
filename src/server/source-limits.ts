import { Lexer, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { GraphError } from '../errors.js';
import { CHECKED_SOURCES_CHARACTERS, SOURCE_ALIASES, SOURCE_NESTING, SOURCE_TOKENS } from './limits.js';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

const exceeded = (what: string, limit: number): GraphError =>
  new GraphError('LIMIT_EXCEEDED', `The document has more than ${limit} ${what}.`, { hint: 'Ask in several operations.' });

/**
 * Refuses documents that cost more to read than any real one, before they are parsed: one pass over the tokens.
 * Outside of parentheses a colon only stands behind an alias.
 */
function readSource(source: string): void {
  const lexer = new Lexer(new Source(source));
  let [tokens, aliases, nesting, parentheses] = [0, 0, 0, 0];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (++tokens > SOURCE_TOKENS) throw exceeded('tokens', SOURCE_TOKENS);
    if (OPENING.has(token.kind) && ++nesting > SOURCE_NESTING) throw exceeded('levels of brackets', SOURCE_NESTING);
    if (CLOSING.has(token.kind)) nesting--;
    if (token.kind === TokenKind.PAREN_L) parentheses++;
    if (token.kind === TokenKind.PAREN_R) parentheses--;
    if (token.kind === TokenKind.COLON && parentheses === 0 && ++aliases > SOURCE_ALIASES) throw exceeded('aliases', SOURCE_ALIASES);
  }
}

const checked = new LRUCache<string, true>({ maxSize: CHECKED_SOURCES_CHARACTERS, sizeCalculation: (_, source) => source.length + 1 });

/** @throws {GraphError} LIMIT_EXCEEDED; what is no GraphQL at all passes, for the parser says it better */
export function checkSource(source: string): void {
  if (checked.has(source)) return;
  try {
    readSource(source);
  } catch (error) {
    if (error instanceof GraphError) throw error;
  }
  checked.set(source, true);
}
