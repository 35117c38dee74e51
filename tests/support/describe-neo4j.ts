import { describe, inject } from 'vitest';
import type { Neo4jForTests } from './neo4j-for-tests.js';

const NOWHERE: Neo4jForTests = { uri: 'bolt://127.0.0.1:1', user: '', password: '', database: '' };

/** A suite on the shared Neo4j; skipped, by name, where there is none. */
export function describeNeo4j(name: string, suite: (neo4j: Neo4jForTests) => void): void {
  const neo4j = inject('neo4j');
  describe.skipIf(neo4j === null)(`${name}`, () => {
    suite(neo4j ?? NOWHERE);
  });
}

/** A suite that starts and stops servers of its own with `startNeo4j`. */
export function describeOwnNeo4j(name: string, suite: () => void): void {
  describe.skipIf(!inject('canStartNeo4j'))(`${name}`, () => {
    suite();
  });
}
