import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { requireMaven } from './find-tools.js';

/** The release that tests run against: the latest of the long-term line when this was written. */
export const NEO4J_VERSION = '5.26.30';

const dependency = (groupId: string, artifactId: string): string =>
  `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${NEO4J_VERSION}</version></dependency>`;

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>jiangcheng</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    ${dependency('org.neo4j', 'neo4j')}
    ${dependency('org.neo4j.app', 'neo4j-server')}
  </dependencies>
</project>
`;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** @throws {MissingTool} where the libraries are not there yet and nothing could fetch them */
export async function requireLibraries(cache: string): Promise<void> {
  if (!(await exists(join(cache, NEO4J_VERSION)))) await requireMaven();
}

/**
 * The directory with Neo4j's libraries. The first call fetches them (about 120 MB) from the Maven repository that
 * this machine is set up for; they appear under their name only when they are complete.
 *
 * @throws {MissingTool} where they must be fetched and there is no Maven
 */
export async function neo4jLibraries(cache: string, report: (line: string) => void = () => {}): Promise<string> {
  const libraries = join(cache, NEO4J_VERSION);
  if (await exists(libraries)) return libraries;
  await requireMaven();
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'fetch-'));
  try {
    report(`Fetching Neo4j Community ${NEO4J_VERSION} with Maven; this happens once and takes about a minute.`);
    await writeFile(join(work, 'pom.xml'), project);
    const goal = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=libraries'];
    await promisify(execFile)('mvn', goal, { cwd: work, shell: process.platform === 'win32' });
    await rename(join(work, 'libraries'), libraries).catch(async (error: unknown) => {
      if (!(await exists(libraries))) throw error;
    });
    return libraries;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
