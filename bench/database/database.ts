import type { Driver, EagerResult } from 'neo4j-driver';

/** How to reach the Neo4j that both sides ask. */
export interface DatabaseAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** That Neo4j, for what the benchmark itself asks: profiles, caches, CPU time. */
export interface Database extends DatabaseAccess {
  readonly driver: Driver;
  query(cypher: string, parameters?: object): Promise<EagerResult>;
}

/** The settings of the service, which the rival reads too. */
export const environmentOf = ({ uri, user, password, database }: DatabaseAccess): Readonly<Record<string, string>> => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});

/** What a child process was given by `environmentOf`. */
export const accessFrom = (environment: NodeJS.ProcessEnv): DatabaseAccess => ({
  uri: environment['NEO4J_URI']!,
  user: environment['NEO4J_USER']!,
  password: environment['NEO4J_PASSWORD']!,
  database: environment['NEO4J_DATABASE']!,
});
