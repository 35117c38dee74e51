import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { Command, InvalidArgumentError } from 'commander';
import { setImmediate as breathe } from 'node:timers/promises';
import { agentServer } from '../agents/agent-server.js';
import type { Ask } from '../agents/ask/ask.js';
import { askOverHttp } from '../agents/ask/ask-over-http.js';
import { readConfig } from '../config.js';
import { startService, type Service } from '../main.js';
import { openLog } from '../server/open-log.js';
import { runCommand } from './run-command.js';

interface Options {
  readonly url?: string;
}

const address = (text: string): string => {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/$/, '');
  throw new InvalidArgumentError('Expected an address such as http://127.0.0.1:4000.');
};

/** A service of its own, on a free port of this machine; its log is quiet unless LOG_LEVEL says otherwise. */
async function ownService(): Promise<Service> {
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env, HOST: '127.0.0.1', PORT: '0', RECONCILE: 'off', MCP: 'off' });
  const log = openLog(config);
  for (const hint of config.hints) log.warn(hint);
  return startService(config, log);
}

/** Knows which questions are still open: whoever ends the input may wait for the answers all the same. */
function remembering(ask: Ask): { readonly ask: Ask; settled(): Promise<void> } {
  const open = new Set<Promise<unknown>>();
  return {
    ask(...question) {
      const answer = ask(...question);
      open.add(answer);
      const close = (): void => void open.delete(answer);
      answer.then(close, close);
      return answer;
    },
    async settled() {
      // What was read last has to reach a tool first, and its answer the output.
      await breathe();
      await Promise.allSettled(open);
      await breathe();
    },
  };
}

/** Answers on standard output until standard input ends. Nothing but the protocol is written there. */
async function serveTools({ url }: Options): Promise<void> {
  const service = url === undefined ? await ownService() : undefined;
  const base = url ?? service!.url;
  console.error(`Tools of the graph at ${base}, on standard input and output.`);
  const { ask, settled } = remembering(askOverHttp(base));
  const server = agentServer({ ask, base });
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await settled();
  await server.close();
  await service?.close();
}

await runCommand(
  new Command('mcp')
    .description('The tools for agents, over the Model Context Protocol on standard input and output; docs/agents.md describes them.')
    .option('--url <address>', 'a service that runs; otherwise one of its own is started', address)
    .addHelpText('after', '\nExit code: 0, 1 where the graph cannot be opened, 2 where the command line is wrong.')
    .action(serveTools),
);
