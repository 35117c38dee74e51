import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../../src/project-root.js';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** `npm start` as a process of its own, without npm around it. It does not outlive the tests. */
export class StartedService {
  output = '';
  errors = '';
  readonly ended: Promise<Ended>;

  private constructor(readonly child: ChildProcess) {
    child.stdout!.on('data', (text: Buffer) => (this.output += text.toString()));
    child.stderr!.on('data', (text: Buffer) => (this.errors += text.toString()));
    const kill = (): void => void child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('close', () => process.off('exit', kill));
    this.ended = once(child, 'close').then(([code]: (number | null)[]) => ({
      code: code ?? null,
      output: this.output,
      errors: this.errors,
    }));
  }

  static spawn(settings: Record<string, string> = {}, parameters: readonly string[] = []): StartedService {
    const { PATH, HOME } = process.env;
    const script = join(projectRoot, 'scripts', 'run.mjs');
    const env = { PATH, HOME, PORT: '0', ...settings };
    return new StartedService(
      spawn(process.execPath, [script, 'src/commands/start', ...parameters], { env, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  }

  /** The address it serves, as soon as it says so. */
  async url(): Promise<string> {
    for (;;) {
      const [, url] = /Playground +(http\S+)\/playground/.exec(this.output) ?? [];
      if (url) return url;
      if (this.child.exitCode !== null) throw new Error(`The service ended with ${this.child.exitCode}: ${this.output}${this.errors}`);
      await Promise.race([once(this.child.stdout!, 'data'), this.ended]);
    }
  }

  kill(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}
