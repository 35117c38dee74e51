import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY } from '../docs/read-document.js';

export interface Workplace {
  /** Where somebody works with the client: no part of the repository is near. */
  readonly folder: string;
  /** Runs a shell script, here or elsewhere, and returns what it prints. What npm packs lands in the folder. */
  run(script: string, cwd?: string): Promise<string>;
  close(): Promise<void>;
}

export async function openWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jiangcheng-client-'));
  const { npm_config_local_prefix: _, ...outside } = process.env;
  const env = {
    ...outside,
    npm_config_pack_destination: folder,
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_loglevel: 'error',
  };
  return {
    folder,
    async run(script, cwd = folder) {
      try {
        return (await promisify(execFile)('sh', ['-ec', script], { cwd, env })).stdout;
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        throw new Error(`${script}\n${stdout}${stderr}`, { cause: error });
      }
    },
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Packs the client and installs it from its tarball. Returns where its modules are. */
export async function installPacked({ folder, run }: Workplace): Promise<string> {
  await run('npm pack --silent ./clients/typescript', REPOSITORY);
  await run('npm init --yes >/dev/null; npm install --silent ./jiangcheng-client-*.tgz');
  return path.join(folder, 'node_modules/@jiangcheng/client');
}
