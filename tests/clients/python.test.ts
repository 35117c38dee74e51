import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument, REPOSITORY } from '../docs/read-document.js';
import { testService, type TestService } from '../server/support/test-service.js';
import { findPython, PythonEnvironment } from '../support/python.js';
import { runBlocks } from './run-blocks.js';

/** Where documents say that the service is. */
const PRINTED = 'http://127.0.0.1:4000';

const PACKAGE = path.join(REPOSITORY, 'clients/python');

const USE = `
from jiangcheng import Client

reveal_type(Client().frame("{ dataset { id } }"))
reveal_type(Client().query("{ dataset { id } }").dataset)
`;

const python = findPython();

describe.skipIf(!python)('The Python client, in a clean environment', () => {
  let service: TestService;
  let environment: PythonEnvironment;

  beforeAll(async () => {
    service = await testService({ LOG_LEVEL: 'silent' });
    environment = await PythonEnvironment.bare({ JIANGCHENG_URL: service.url, MPLBACKEND: 'agg' });
    // The folder passes for that of the repository, so that what the page says can be typed in it.
    await symlink(path.join(REPOSITORY, 'clients'), path.join(environment.folder, 'clients'));
    const install = readDocument('docs/python.md').blocks.find(({ language }) => language === 'shell');
    // In one go with what the tests need: unpacking is what takes its time.
    await environment.run(install!.text.replace('[notebooks]', '[notebooks,test]'));
  });

  afterAll(async () => {
    await service?.close();
    await environment?.close();
  });

  /** The blocks of a page share their names, so all of them run in one Python. */
  async function runPython(file: string): Promise<string> {
    const blocks = readDocument(file).blocks.filter(({ language }) => language === 'python');
    const input = blocks.map(({ line, text }) => ({ place: `${file}:${line}`, text: text.replaceAll(PRINTED, service.url) }));
    const script = path.join(REPOSITORY, 'tests/clients/run-python-blocks.py');
    const { output } = await environment.run(`python ${JSON.stringify(script)}`, { input: JSON.stringify(input) });
    const printed = JSON.parse(output) as string[];
    return runBlocks(file, { python: () => printed.shift()! });
  }

  for (const file of ['docs/python.md', 'clients/python/README.md']) {
    test(`${file} shows what its snippets print`, async () => {
      await expect(await runPython(file)).toMatchFileSnapshot(path.join(REPOSITORY, file));
    });
  }

  test('pandas reads a table by the line in docs/tables.md', async () => {
    const [, line] = /^\| pandas \| `([^`]+)` \|$/m.exec(readDocument('docs/tables.md').text)!;
    const { output } = await environment.run('python -', {
      input: `import pandas\nframe = ${line!.replace(PRINTED, service.url)}\nprint(frame.iloc[0].to_dict(), frame.dtypes.astype(str).to_dict())`,
    });
    expect(output).toMatch(/^\{'rank': 1, 'tied': False, 'observation\.region\.name': '丰满区'.*\} \{'rank': 'int64', 'tied': 'bool'/);
  });

  test('its types are sound, by mypy --strict', async () => {
    const { output } = await environment.run('mypy --strict', { cwd: PACKAGE });
    expect(output).toMatch(/^Success: no issues found/);
  });

  test('its types are seen by those who use it', async () => {
    await writeFile(path.join(environment.folder, 'use.py'), USE);
    // With the options of the package, so that what mypy made of pandas serves again.
    const options = JSON.stringify(path.join(PACKAGE, 'pyproject.toml'));
    const { output } = await environment.run(`mypy --strict --config-file ${options} use.py`);
    expect(output).toContain('pandas');
    expect(output).toContain('jiangcheng.answer.Dataset | None');
  });

  test('its own tests and its notebooks pass', { timeout: 300_000 }, async () => {
    const { output } = await environment.run('python -m pytest', { cwd: PACKAGE });
    expect(output).toMatch(/^\d+ passed/m);
    if (process.env['CI'] === 'true') expect(output).not.toContain('skipped');
  });
});
