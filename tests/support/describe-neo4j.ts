import { describe, inject } from 'vitest';
import type { Neo4jForTests } from './neo4j-for-tests.js';

/** A suite on the shared Neo4j; skipped, by name, where there is none. */
export function describeNeo4j(name: string, suite: (neo4j: Neo4jForTests) => void): void {
  const neo4j = inject('neo4j');
  if (neo4j) describe(name, () => suite(neo4j));
  else describe.skip(`${name} (skipped: no Neo4j here)`, () => suite({ uri: 'bolt://127.0.0.1:1', user: '', password: '', database: '' }));
}

/** A suite that starts and stops servers of its own with `startNeo4j`. */
export function describeOwnNeo4j(name: string, suite: () => void): void {
  if (inject('canStartNeo4j')) describe(name, suite);
  else describe.skip(`${name} (skipped: no Neo4j can be started here)`, suite);
}
