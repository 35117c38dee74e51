import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { model } from '../dataset/small-seeds.js';
import { runScript, startScript } from './run-script.js';

const LIUQUAN = ['--seeds', 'examples/liuquan/seeds'];
const KEYS = 'id subject subjectType property value unit object period kind qualifiers basis document section anchor'.split(' ');

const parse = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('npm run export', () => {
  test('prints every statement as one JSON object a line, with the keys that are promised', async () => {
    const { code, output, errors } = await runScript('export', '--format', 'ndjson', '--statements');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const lines = parse(output);
    expect(lines.map(({ id }) => id)).toEqual(loadDataset('seeds', model).statements.map(({ id }) => id));
    const keys = new Set(lines.map((line) => Object.keys(line).slice(0, KEYS.length).join(' ')));
    expect([...keys]).toEqual([KEYS.join(' ')]);
    expect(lines.find(({ property, document }) => property === 'investment' && document === 'document/jl-2022-review')).toMatchObject({
      ...{ subject: 'project/jihua-transformation', subjectType: 'Project', value: 339, unit: '亿元', object: null },
      ...{ kind: 'ACTUAL', basis: 'STATED', anchor: '总投资339亿元' },
    });
  });

  test('prints the register with its aliases', async () => {
    const { code, output } = await runScript('export', ...LIUQUAN, '--entities');
    expect(code).toBe(0);
    expect(parse(output).find(({ id }) => id === 'enterprise/liuquan-textile')).toEqual({
      ...{ id: 'enterprise/liuquan-textile', type: 'Enterprise', name: '柳泉纺织', english: 'Liuquan Textile' },
      ...{ aliases: ['柳泉纺织集团'], merged: [] },
    });
  });

  test('prints the register first where both are asked for', async () => {
    const lines = parse((await runScript('export', ...LIUQUAN, '--statements', '--entities')).output);
    const kinds = lines.map((line) => ('anchor' in line ? 'statement' : 'entity'));
    expect(kinds).toEqual(kinds.toSorted());
    expect(new Set(kinds).size).toBe(2);
  });

  test('waits for a slow reader and loses nothing', async () => {
    const child = startScript('export', '--statements', '--entities');
    await wait(3000);
    let count = 0;
    for await (const _line of createInterface({ input: child.stdout! })) count += 1;
    const { statements, entities } = loadDataset('seeds', model);
    expect(count).toBe(statements.length + entities.length);
  });

  test('ends quietly where the reader has had enough', async () => {
    const child = startScript('export', '--statements');
    let errors = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (errors += text));
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect(code).toBe(0);
    expect(errors).not.toMatch(/EPIPE|Error/);
  });

  test.each([
    ['nothing to export', [], 'error: nothing to export: give --statements, --entities or both'],
    ['a format there is none of', ['--statements', '--format', 'csv'], 'Allowed choices are ndjson.'],
    ['an unknown option', ['--statments'], "error: unknown option '--statments'\n(Did you mean --statements?)"],
    ['a word too many', ['--statements', 'all'], 'error: too many arguments.'],
    [
      'a directory that is not there',
      ['--entities', '--seeds', 'no-such-seeds'],
      "argument 'no-such-seeds' is invalid. No such directory.",
    ],
  ])('ends with 2 for %s', async (_name, parameters, message) => {
    const { code, output, errors } = await runScript('export', ...parameters);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(message);
    expect(errors).toContain('--help lists the options.');
  });

  test('ends with 1 where the dataset is refused, and says why', async () => {
    const { code, output, errors } = await runScript('export', '--statements', '--seeds', 'examples');
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('INVALID_SEEDS: The seeds have 4 problems; nothing was loaded.');
  });

  test('explains itself', async () => {
    const { code, output } = await runScript('export', '--help');
    expect(code).toBe(0);
    for (const option of ['--format', '--statements', '--entities', '--seeds']) expect(output).toContain(option);
  });
});
