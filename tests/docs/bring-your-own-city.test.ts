import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { startService } from '../../src/main.js';
import { openLog } from '../../src/server/open-log.js';
import { openGraph, type LivingGraph } from './living-graph.js';
import { readDocument, REPOSITORY, type Block } from './read-document.js';
import { readTutorial } from './read-tutorial.js';
import { questionsOf } from './questions.js';

const TUTORIAL = 'docs/bring-your-own-city.md';

/** What npm scripts say only where something had to be installed or built. */
const FIRST_TIME = /^(Installing|Building) .*\n/gm;

/** The tutorial is followed to the letter, in a folder that is thrown away. */
describe('Bring your own city', () => {
  const printed: { readonly block: Block; readonly text: string }[] = [];
  let home: string;
  let graph: LivingGraph;

  async function type(command: string): Promise<string> {
    const [program, ...words] = command.split(' ') as [string, ...string[]];
    const places = words.map((word) => (word.startsWith('liuquan/') ? path.join(home, word) : word));
    const { stdout, stderr } = await promisify(execFile)(program, places, { cwd: REPOSITORY }).catch(
      (error: unknown) => error as { stdout: string; stderr: string },
    );
    const said = `${stdout}${stderr}`.replace(FIRST_TIME, '').replaceAll(`${home}${path.sep}`, '');
    // No page should show that, not even after `-u`.
    if (said.includes('could not be built')) throw new Error(said);
    return `$ ${command}\n${said}`;
  }

  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'jiangcheng-city-'));
    graph = await openGraph();
    for (const step of readTutorial(TUTORIAL)) {
      if (step.kind === 'write') {
        await mkdir(path.join(home, path.dirname(step.file)), { recursive: true });
        await appendFile(path.join(home, step.file), step.text);
      } else {
        let text = '';
        for (const command of step.commands) text += await type(command);
        printed.push({ block: step.block, text });
      }
    }
  });

  afterAll(() => rm(home, { recursive: true, force: true }));

  test('every command prints what the page shows', async () => {
    const { text } = readDocument(TUTORIAL);
    const written = printed
      .toReversed()
      .reduce((page, { block, text: output }) => page.slice(0, block.start) + output + page.slice(block.end), text);
    await expect(written).toMatchFileSnapshot(path.join(REPOSITORY, TUTORIAL));
  });

  test('what a reader has written is the dataset in examples/liuquan', () => {
    const own = deriveGraph(loadDataset(path.join(home, 'liuquan/seeds'), graph.model), graph.model);
    const finished = deriveGraph(loadDataset(path.join(REPOSITORY, 'examples/liuquan/seeds'), graph.model), graph.model);
    expect(own).toEqual(finished);
  });

  test('the service that it starts answers as the page shows', async () => {
    const [question] = questionsOf(readDocument(TUTORIAL));
    const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', SEEDS: path.join(home, 'liuquan/seeds') });
    const service = await startService(config, openLog(config));
    try {
      const response = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: question!.block.text }),
      });
      const { data } = (await response.json()) as { data: unknown };
      expect({ data }).toEqual(JSON.parse(question!.answer!.text));
    } finally {
      await service.close();
    }
  });
});
