import { execFile } from 'node:child_process';
import { MissingTool } from './missing-tool.js';

const java =
  'Neo4j 5.26 runs on Java 17 or 21. Debian and Ubuntu: `apt-get install openjdk-17-jre-headless`; macOS: `brew install openjdk@21`.';
const maven = 'it fetches Neo4j once. Debian and Ubuntu: `apt-get install maven`; macOS: `brew install maven`.';

const output = (command: string, parameters: readonly string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile(command, parameters, { shell: process.platform === 'win32' }, (error, stdout, stderr) =>
      resolve(error ? undefined : stdout + stderr),
    );
  });

/** @throws {MissingTool} where there is no Java, or one too old for Neo4j 5.26 */
export async function requireJava(): Promise<void> {
  const version = await output('java', ['-version']);
  if (version === undefined) throw new MissingTool('Java', java);
  const major = Number(/version "(\d+)/.exec(version)?.[1] ?? 0);
  if (major < 17) throw new MissingTool(`Java 17 (this is ${major})`, java);
}

/** @throws {MissingTool} where there is no Maven */
export async function requireMaven(): Promise<void> {
  if ((await output('mvn', ['--version'])) === undefined) throw new MissingTool('Maven', maven);
}
