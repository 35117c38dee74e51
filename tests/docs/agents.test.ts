import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as agentLimits from '../../src/agents/limits.js';
import type { Service } from '../../src/main.js';
import * as reconcileLimits from '../../src/reconcile/limits.js';
import { openService } from '../reconcile/open-service.js';
import { readDocument, REPOSITORY } from './read-document.js';

/** Where documents say that the service is. */
const PRINTED = 'http://127.0.0.1:4000';
/** Where packages are found from. */
const TRIED = path.join(REPOSITORY, 'dist', 'tried');

const { blocks, text } = readDocument('docs/agents.md');
const following = (language: string, start: string) => {
  const index = blocks.findIndex((block) => block.language === language && block.text.startsWith(start));
  return { shown: blocks[index]!.text, answer: blocks[index + 1]!.text };
};

async function toolsOf(command: string, args: readonly string[]): Promise<string[]> {
  const { PATH = '', HOME = '' } = process.env;
  const client = new Client({ name: 'tests', version: '1.0.0' });
  await client.connect(new StdioClientTransport({ command, args: [...args], env: { PATH, HOME }, stderr: 'ignore' }));
  const { tools } = await client.listTools();
  await client.close();
  return tools.map(({ name }) => name);
}

describe('What docs/agents.md shows works', () => {
  let service: Service;
  beforeAll(async () => {
    mkdirSync(TRIED, { recursive: true });
    service = await openService({ MCP: 'on' });
  });
  afterAll(async () => {
    await service.close();
    rmSync(TRIED, { recursive: true, force: true });
  });

  const here = (snippet: string): string => snippet.replaceAll(PRINTED, service.url);

  test('the file that tells a program how to start the tools', async () => {
    const [block] = blocks;
    const { mcpServers } = JSON.parse(block!.text.replace('/path/to/jiangcheng', REPOSITORY)) as {
      mcpServers: { jiangcheng: { command: string; args: string[] } };
    };
    const { command, args } = mcpServers.jiangcheng;
    expect(await toolsOf(command, args)).toContain('dossier');
  });

  test('the command for a service that runs', async () => {
    const { shown } = following('shell', 'npx');
    const [command, ...args] = here(shown).replace('/path/to/jiangcheng', REPOSITORY).trim().split(' ');
    expect(await toolsOf(command!, args)).toContain('cite');
  });

  test('the client of a few lines', async () => {
    const { shown, answer } = following('js', 'import');
    const file = path.join(TRIED, 'client.mjs');
    writeFileSync(file, here(shown));
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    expect(stdout).toBe(answer);
  });

  test('the request by hand', async () => {
    const { shown, answer } = following('shell', 'curl');
    const { stdout } = await promisify(execFile)('sh', ['-c', here(shown)]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
  });

  test('the bound of results', () => {
    expect(text).toContain(agentLimits.RESULT_CHARACTERS.toLocaleString('en'));
  });
});

describe('What docs/openrefine.md says of limits is so', () => {
  const page = readDocument('docs/openrefine.md').text;
  const { BATCH_QUERIES, NAME_CHARACTERS, EXTENDED_ENTITIES, PROPERTIES, EXTENDED_VALUES, NAMED_ENTITIES } = reconcileLimits;

  test.each(Object.entries({ BATCH_QUERIES, NAME_CHARACTERS, EXTENDED_ENTITIES, PROPERTIES, EXTENDED_VALUES, NAMED_ENTITIES }))(
    '%s is %d',
    (_, limit) => expect(page).toContain(limit.toLocaleString('en')),
  );
});
