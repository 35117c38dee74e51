import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { RUN } from './open-client.js';

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** The command with what is written to its input, after which the input ends. */
async function run(parameters: readonly string[], input: string, settings: Record<string, string> = {}): Promise<Ended> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [...RUN, ...parameters], { env: { PATH, HOME, ...settings } });
  const ended = once(child, 'close');
  const [output, errors] = [text(child.stdout), text(child.stderr)];
  child.stdin.end(input);
  const [code] = (await ended) as [number | null];
  return { code, output: await output, errors: await errors };
}

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'tests', version: '1' } },
};

describe('npm run mcp', () => {
  it('writes nothing but the protocol to its output, and its log elsewhere; it ends with its input', async () => {
    const { code, output, errors } = await run([], `${JSON.stringify(initialize)}\n`, { LOG_LEVEL: 'info' });
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        jsonrpc: '2.0',
        id: 1,
        result: expect.objectContaining({ serverInfo: expect.anything() as object }) as object,
      }),
    ]);
    expect(errors).toContain('Tools of the graph at http://127.0.0.1:');
    expect(code).toBe(0);
  });

  it('refuses an address that is none, and settings that are not usable', async () => {
    expect(await run(['--url', 'nowhere'], '')).toMatchObject({ code: 2, output: '' });
    const { code, errors } = await run([], '', { SEEDS: 'no-such-folder' });
    expect([code, errors]).toEqual([1, expect.stringMatching(/^[A-Z_]+: /m)]);
  });

  it('says so where no service answers', async () => {
    const called = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'search', arguments: { text: '龙潭' } } };
    const ready = { jsonrpc: '2.0', method: 'notifications/initialized' };
    const input = [initialize, ready, called].map((message) => `${JSON.stringify(message)}\n`).join('');
    const { output } = await run(['--url', 'http://127.0.0.1:9'], input);
    expect(output).toContain('STORE_UNAVAILABLE');
  });
});
