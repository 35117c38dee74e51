import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';

/** The tools as an agent has them. */
export interface Tools {
  readonly client: Client;
  /** The text of a result. */
  text(name: string, given?: Record<string, unknown>): Promise<string>;
  /** A result that is JSON. */
  // eslint-disable-next-line typescript/no-explicit-any -- what a result holds is what a test is about
  json(name: string, given?: Record<string, unknown>): Promise<any>;
}

async function connect(transport: Transport): Promise<Tools> {
  const client = new Client({ name: 'tests', version: '1.0.0' });
  await client.connect(transport);
  const text = async (name: string, given: Record<string, unknown> = {}): Promise<string> => {
    const { content } = (await client.callTool({ name, arguments: given })) as CallToolResult;
    const [block] = content;
    if (content.length !== 1 || block?.type !== 'text') throw new Error(`${name} did not answer with one text.`);
    return block.text;
  };
  return { client, text, json: async (name, given) => JSON.parse(await text(name, given)) as unknown };
}

export const openHttp = (url: string): Promise<Tools> => connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)) as Transport);

export const RUN = [join(projectRoot, 'scripts', 'run.mjs'), 'src/commands/mcp'] as const;

/** `npm run mcp` as a process of its own, without npm around it. */
export function openStdio(): Promise<Tools> {
  const { PATH = '', HOME = '' } = process.env;
  return connect(new StdioClientTransport({ command: process.execPath, args: [...RUN], env: { PATH, HOME }, stderr: 'ignore' }));
}
