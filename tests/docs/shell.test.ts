import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { startService, type Service } from '../../src/main.js';
import { openLog } from '../../src/server/open-log.js';
import { listDocuments } from './list-documents.js';
import { readDocument, REPOSITORY } from './read-document.js';

/** Where documents say that the service is. */
const PRINTED = 'http://127.0.0.1:4000';

/** It types its commands in a folder of its own; see bring-your-own-city.test.ts. */
const ELSEWHERE = ['docs/bring-your-own-city.md'];

const consoleBlocks = (file: string) => readDocument(file).blocks.filter(({ language }) => language === 'console');

/** Commands that documents show with what they print are typed, against the service as it starts by default. */
describe('Commands print what documents show', () => {
  let service: Service;

  beforeAll(async () => {
    const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
    service = await startService(config, openLog(config));
  });

  afterAll(() => service.close());

  async function type(command: string): Promise<string> {
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command.replaceAll(PRINTED, service.url)], { cwd: REPOSITORY });
    return `$ ${command}\n${stdout}${stderr}`.replaceAll(service.url, PRINTED);
  }

  for (const file of listDocuments().filter((each) => !ELSEWHERE.includes(each) && consoleBlocks(each).length > 0)) {
    test(`commands in ${file} print what it shows`, async () => {
      let { text } = readDocument(file);
      for (const block of consoleBlocks(file).toReversed()) {
        let typed = '';
        for (const line of block.text.split('\n').filter((each) => each.startsWith('$ '))) typed += await type(line.slice(2));
        text = text.slice(0, block.start) + typed + text.slice(block.end);
      }
      await expect(text).toMatchFileSnapshot(path.join(REPOSITORY, file));
    });
  }
});
