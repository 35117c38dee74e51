import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Node loads graphql's CommonJS build for every package; the tests must share that one copy of its classes.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/temporary-folder-setup.ts', 'tests/support/neo4j-global-setup.ts'],
    pool: 'forks',
    // Files share one Neo4j, and each of them empties it.
    fileParallelism: false,
    // They share one process too: what they import is read once.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // A statement that Neo4j has not seen before is planned first.
    expect: { poll: { timeout: 45_000 } },
  },
});
