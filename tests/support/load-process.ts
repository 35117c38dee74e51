import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import type { Neo4jForTests } from './neo4j-for-tests.js';

export interface LoadProcess {
  readonly child: ChildProcess;
  /** Settles when it has found its database and begins. */
  readonly begun: Promise<void>;
  /** Exit code and all that it said; the code is null where it was killed. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

/** `npm run load` as a process of its own, as built in `dist/`, so that it can be killed. */
export function loadProcess({ uri, user, password, database }: Neo4jForTests, ...parameters: string[]): LoadProcess {
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const child = spawn(process.execPath, [join(projectRoot, 'dist/src/commands/load.js'), ...parameters], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const begun = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (/^(Loading|Comparing) /m.test(output)) resolve();
      });
    }
    child.once('exit', () => resolve());
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  return { child, begun, ended };
}
