import './young-objects.js';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { startService, type Service } from '../main.js';
import { openLog } from '../server/open-log.js';
import { drainOnSignal } from '../server/drain-on-signal.js';
import { reportFailure } from './report-failure.js';
import { settingsHelp } from './settings-help.js';

const EXAMPLE =
  '{ project(id: \\"project/jihua-transformation\\") { name status investment { text } enterprises { nodes { name parent { name } } } } }';

const welcome = ({ url }: Service): string =>
  [
    '',
    '  Jiangcheng 江城图谱 is up.',
    '',
    `  Explorer     ${url}/`,
    `  Playground   ${url}/playground`,
    `  GraphQL      ${url}/graphql`,
    `  Health       ${url}/health/ready`,
    '',
    '  Try:',
    '',
    `  curl -s ${url}/graphql -H 'content-type: application/json' \\`,
    `    -d '{"query":"${EXAMPLE}"}'`,
    '',
  ].join('\n');

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config);
  for (const hint of config.hints) log.warn(hint);
  const service = await startService(config, log);
  drainOnSignal(service, log);
  console.log(welcome(service));
}

const command = new Command('start').helpOption(false).option('--help').allowExcessArguments(false).parse();
if (command.opts<{ help?: true }>().help) console.log(settingsHelp());
else await start().catch(reportFailure);
