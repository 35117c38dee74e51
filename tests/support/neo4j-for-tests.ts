/** The Neo4j that the tests of one run share; they empty it as they please. */
export interface Neo4jForTests {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where none can be had; the run has said so. */
    neo4j: Neo4jForTests | null;
    /** Whether tests can start servers of their own. */
    canStartNeo4j: boolean;
  }
}
