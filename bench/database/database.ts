import type { Driver } from 'neo4j-driver';

/** The Neo4j that both sides ask. */
export interface Database {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** For what the benchmark itself asks: profiles, caches, CPU time. */
  readonly driver: Driver;
}
