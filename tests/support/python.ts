import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/project-root.js';

/** A Python that can make environments: `PYTHON`, or the one of the path. */
const CANDIDATES = [process.env['PYTHON'] ?? '', 'python3', 'python'];

const FITS = 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))';

function fits(python: string): boolean {
  try {
    execFileSync(python, ['-c', FITS], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A Python 3.11 or later, or nothing: then tests that need one are skipped with a loud line, and fail with `CI=true`. */
export function findPython(): string | undefined {
  const found = CANDIDATES.find((python) => python !== '' && fits(python));
  if (found) return found;
  const how = 'No Python 3.11 or later with venv was found: apt-get install -y python3-venv, or set PYTHON to its path.';
  if (process.env['CI'] === 'true') throw new Error(how);
  console.warn(`\n*** SKIPPED: what Python is needed for is not tested. ${how}\n`);
  return undefined;
}

export interface Spoken {
  readonly output: string;
  readonly errors: string;
}

/** A fresh environment in a folder of its own. Nothing of the user's Python is in it. */
export class PythonEnvironment {
  private constructor(
    /** The environment is in its `.venv`, for it is a good place to work in. */
    readonly folder: string,
    private readonly variables: Readonly<Record<string, string>>,
  ) {}

  /** A folder in which a script makes the environment. @param variables for everything that runs in it */
  static async bare(variables: Readonly<Record<string, string>> = {}): Promise<PythonEnvironment> {
    return new PythonEnvironment(await mkdtemp(path.join(tmpdir(), 'jiangcheng-python-')), variables);
  }

  static async open(python: string, variables: Readonly<Record<string, string>> = {}): Promise<PythonEnvironment> {
    const environment = await PythonEnvironment.bare(variables);
    await promisify(execFile)(python, ['-m', 'venv', path.join(environment.folder, '.venv')]);
    return environment;
  }

  /**
   * Runs a shell script with the environment's programs before all others, in its folder unless said otherwise. What pip
   * installs has the versions of `tests/support/python-versions.txt`.
   * @throws with all that it said, where it ends with another code than 0
   */
  async run(script: string, { input = '', cwd = this.folder }: { input?: string; cwd?: string } = {}): Promise<Spoken> {
    const versions = path.join(projectRoot, 'tests/support/python-versions.txt');
    const { PYTHONPATH: _, PYTHONHOME: __, ...outside } = process.env;
    const running = promisify(execFile)('sh', ['-ec', script], {
      cwd,
      maxBuffer: 100_000_000,
      env: {
        ...outside,
        PATH: `${path.join(this.folder, '.venv/bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
        VIRTUAL_ENV: path.join(this.folder, '.venv'),
        MYPY_CACHE_DIR: path.join(this.folder, '.mypy'),
        PIP_CONSTRAINT: versions,
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PIP_NO_COMPILE: '1',
        PIP_QUIET: '1',
        // What is compiled is kept for the next program, and not beside its sources.
        PYTHONPYCACHEPREFIX: path.join(this.folder, '.pycache'),
        PYTHONUTF8: '1',
        ...this.variables,
      },
    });
    running.child.stdin!.end(input);
    try {
      const { stdout, stderr } = await running;
      return { output: stdout, errors: stderr };
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`${script}\n${stdout}${stderr}`, { cause: error });
    }
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
