import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { requireJava } from '../../src/local-neo4j/find-tools.js';
import { requireLibraries } from '../../src/local-neo4j/libraries.js';
import { MissingTool } from '../../src/local-neo4j/missing-tool.js';
import { startNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { claimDatabase } from './claim-database.js';
import './neo4j-for-tests.js';

/** A server takes seconds to start; a run of files that never mention one goes without. */
async function neededBy(project: TestProject): Promise<{ readonly shared: boolean; readonly own: boolean }> {
  const { testFiles } = await project.globTestFiles();
  // What the command line named; not in Vitest's types, and without it a server is started once too often.
  const { filenamePattern: patterns } = project.vitest as { readonly filenamePattern?: readonly string[] };
  const chosen = patterns ? testFiles.filter((file) => patterns.some((pattern) => file.includes(pattern))) : testFiles;
  const texts = await Promise.all(chosen.map((file) => readFile(file, 'utf8')));
  return { shared: texts.some((text) => text.includes('describeNeo4j')), own: texts.some((text) => text.includes('describeOwnNeo4j')) };
}

/** Whether `startNeo4j` has what it needs; what must be fetched is fetched by the first who starts one. */
async function requireStart(): Promise<void> {
  await requireJava();
  await requireLibraries(join(process.cwd(), '.cache', 'neo4j'));
}

const loudly = (text: string): void => {
  const line = '!'.repeat(100);
  console.warn(
    `\n${line}\n!! SKIPPED: all tests on Neo4j. ${text}\n!! Or give NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD of an empty one.\n${line}\n`,
  );
};

const missing = (error: unknown): string => {
  if (error instanceof MissingTool) return error.message;
  throw error;
};

/**
 * Gives the tests that share one a real Neo4j: that of `NEO4J_URI`, else one that is started here and ends with the
 * run. Where none can be had, its tests are skipped, and with `CI=true` the run fails.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = 'neo4j', CI } = process.env;
  const provide = (connection: Parameters<typeof claimDatabase>[0] | null, canStart: boolean): void => {
    project.provide('neo4j', connection);
    project.provide('canStartNeo4j', canStart);
  };
  const needed = await neededBy(project);
  if (uri) {
    const connection = needed.shared ? { uri, user, password, database } : null;
    if (connection) await claimDatabase(connection);
    const lack = needed.own ? await requireStart().then(() => undefined, missing) : undefined;
    if (lack !== undefined) console.warn(`!! SKIPPED: tests that stop and start a Neo4j of their own. ${lack}`);
    return provide(connection, lack === undefined);
  }
  try {
    if (!needed.shared) {
      if (needed.own) await requireStart();
      return provide(null, needed.own);
    }
    const server = await startNeo4j({ report: console.log });
    const connection = { uri: server.uri, user: server.user, password: server.password, database };
    await claimDatabase(connection);
    provide(connection, true);
    return () => server.stop();
  } catch (error) {
    const lack = missing(error);
    if (CI === 'true') throw error;
    loudly(lack);
    provide(null, false);
  }
}
